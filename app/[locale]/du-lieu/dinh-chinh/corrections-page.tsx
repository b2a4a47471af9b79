import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Corrections } from '@/components/corrections/corrections';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseCorrections } from '@/lib/params';
import { getContact } from '@/lib/queries/contact';
import { getCorrectionLog } from '@/lib/queries/releases/corrections';
import { routes } from '@/lib/routes';

type Params = Record<string, string>;

/** Title and description of a page of the correction log. */
export async function toCorrectionsMetadata(params: Params): Promise<Metadata> {
  const { locale, page } = parseCorrections(params) ?? notFound();
  const t = await getTranslations({ locale });
  const title = t('corrections.title');
  return toMetadata({
    title: page === 1 ? title : t('corrections.titleOfPage', { page }),
    description: t('corrections.description'),
    locale,
    path: routes.corrections(locale, page),
    feeds: [{ followed: { kind: 'corrections' }, title: t('feeds.title.corrections') }],
  });
}

/** A page of the correction log. */
export async function CorrectionsPage({ params }: { params: Params }) {
  const { locale, page } = parseCorrections(params) ?? notFound();
  setRequestLocale(locale);
  const log = (await getCorrectionLog(page)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'corrections' });
  const path = routes.corrections(locale, page);
  const trail = [{ name: t('title'), path: routes.corrections(locale) }];

  return (
    <Page locale={locale} path={path} section="data" trail={trail}>
      <Corrections log={log} contact={getContact()} locale={locale} />
    </Page>
  );
}
