import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Checker } from '@/components/checker/checker';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { isAsked, parseChecked, parseChosen } from '@/lib/params/checker';
import { checkText } from '@/lib/queries/checker/checker';
import { getCheckerPage } from '@/lib/queries/checker/page';
import { routes } from '@/lib/routes';
import { composeSentence } from '@/lib/views/checker/compose';

type Props = PageProps<'/[locale]/kiem-chung'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'checker' });
  return {
    ...toMetadata({ title: t('title'), description: t('description'), locale, path: routes.checker(locale) }),
    // search engines should not list answers to arbitrary words
    ...(isAsked(await searchParams) && { robots: { index: false } }),
  };
}

export default async function CheckerPage({ params, searchParams }: Props) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const search = await searchParams;
  const page = await getCheckerPage();
  const { text, isTooLong } = parseChecked(search);
  const chosen = parseChosen(search);
  const said = text || (chosen && composeSentence(chosen, page.names)) || '';
  const refused = isTooLong ? 'tooLong' : isAsked(search) && !said ? 'incomplete' : null;

  return (
    <Page locale={locale} path={routes.checker(locale)}>
      <Checker page={page} locale={locale} checked={said ? await checkText(said) : null} refused={refused} />
    </Page>
  );
}
