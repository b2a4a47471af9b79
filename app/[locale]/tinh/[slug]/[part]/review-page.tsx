import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Review } from '@/components/review/review';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getReview } from '@/lib/queries/review/reviews';
import { type Locale, levelWords, type ReviewAddress, routes } from '@/lib/routes';

type Address = ReviewAddress & { locale: Locale };

/** Title and description of a year of a unit in review. */
export async function reviewMetadata({ locale, ...address }: Address): Promise<Metadata> {
  const { index, ofYear } = (await getReview(address)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'review.meta' });
  const words = { name: nameOf(ofYear, locale), index: shortNameOf(index, locale), year: address.year };
  return toMetadata({
    title: t('title', words),
    description: t('description', words),
    locale,
    path: routes.review(locale, address),
    picture: `${levelWords[address.level]}.${address.slug}`,
  });
}

/** The page of a year of a unit in review. */
export async function ReviewPage({ locale, ...address }: Address) {
  setRequestLocale(locale);
  const review = (await getReview(address)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'review' });
  const path = routes.review(locale, address);
  const isMinistry = address.level === 'ministry';
  const toUnit = isMinistry ? routes.ministry : routes.province;
  const trail = [
    { name: nameOf(review.unit.current, locale), path: toUnit(locale, address.slug) },
    { name: t('step', { index: shortNameOf(review.index, locale), year: address.year }), path },
  ];

  return (
    <Page locale={locale} path={path} section={isMinistry ? 'ministries' : 'provinces'} trail={trail}>
      <Review review={review} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
