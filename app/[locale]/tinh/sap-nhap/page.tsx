import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { FormerProvinces } from '@/components/units/former-provinces';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { getFormerProvinces } from '@/lib/queries/units/former-provinces';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/tinh/sap-nhap'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'formerProvinces.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.formerProvinces(locale),
  });
}

export default async function FormerProvincesPage({ params }: PageProps<'/[locale]/tinh/sap-nhap'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const { provinces, sources } = await getFormerProvinces();

  return (
    <Page locale={locale} path={routes.formerProvinces(locale)} section="provinces">
      <FormerProvinces provinces={provinces} sources={sources} locale={locale} />
    </Page>
  );
}
