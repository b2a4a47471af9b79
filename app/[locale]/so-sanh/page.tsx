import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Comparison } from '@/components/comparison/comparison';
import { namesOf } from '@/components/comparison/comparison-part';
import { toAddress, toExhibit } from '@/components/comparison/to-address';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { listNames, shortNameOf } from '@/lib/i18n/names';
import { parseLocale } from '@/lib/params';
import { parseComparison } from '@/lib/params/comparison';
import { getComparison } from '@/lib/queries/rankings/comparison';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/so-sanh'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const comparison = await getComparison(parseComparison(await searchParams));
  const t = await getTranslations({ locale, namespace: 'comparison' });
  const names = listNames(namesOf(comparison, locale), locale);
  const index = shortNameOf(comparison.index, locale);
  const enough = comparison.units.length > 1;
  return {
    ...toMetadata({
      title: enough ? `${t('title', { names })}: ${index}` : t('empty'),
      description: enough ? t('description', { names, index }) : t('intro'),
      isExhibit: enough,
      ...(enough && { drawn: toExhibit(comparison) }),
      locale,
      path: routes.comparison(locale, enough ? toAddress(comparison) : undefined),
    }),
    // there are too many choices for search engines; the page without one represents them
    ...(enough && { robots: { index: false } }),
  };
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const comparison = await getComparison(parseComparison(await searchParams));

  return (
    <Page locale={locale} path={routes.comparison(locale, toAddress(comparison))} section="comparison">
      <Comparison comparison={comparison} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
