import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Coverage } from '@/components/coverage/coverage';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getContact } from '@/lib/queries/contact';
import { getCoverage } from '@/lib/queries/editions/coverage';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/du-lieu/do-phu'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'coverage.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.coverage(locale),
  });
}

export default async function CoveragePage({ params }: PageProps<'/[locale]/du-lieu/do-phu'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const indices = await getCoverage();

  return (
    <Page locale={locale} path={routes.coverage(locale)} section="data">
      <Coverage indices={indices} contact={getContact()} locale={locale} />
    </Page>
  );
}
