import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { ReviewYears } from '@/components/review/review-years';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getReviewYears } from '@/lib/queries/review/review-years';
import { type Locale, levelWords, type ReviewSpan, routes } from '@/lib/routes';

type Address = ReviewSpan & { locale: Locale };

/** Title and description of several years of a unit in review. */
export async function reviewYearsMetadata({ locale, ...span }: Address): Promise<Metadata> {
  const { index, ofYear } = (await getReviewYears(span)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'reviewYears.meta' });
  const { from, to } = span;
  const words = {
    name: nameOf(ofYear, locale),
    index: shortNameOf(index, locale),
    fromYear: from,
    toYear: to,
  };
  return toMetadata({
    title: t('title', words),
    description: t('description', words),
    locale,
    path: routes.review(locale, span),
    picture: `${levelWords[span.level]}.${span.slug}`,
  });
}

/** The page of several years of a unit in review. */
export async function ReviewYearsPage({ locale, ...span }: Address) {
  setRequestLocale(locale);
  const years = (await getReviewYears(span)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'reviewYears' });
  const path = routes.review(locale, span);
  const isMinistry = span.level === 'ministry';
  const toUnit = isMinistry ? routes.ministry : routes.province;
  const { from, to } = span;
  const trail = [
    { name: nameOf(years.unit.current, locale), path: toUnit(locale, span.slug) },
    { name: t('step', { index: shortNameOf(years.index, locale), fromYear: from, toYear: to }), path },
  ];

  return (
    <Page locale={locale} path={path} section={isMinistry ? 'ministries' : 'provinces'} trail={trail}>
      <ReviewYears years={years} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
