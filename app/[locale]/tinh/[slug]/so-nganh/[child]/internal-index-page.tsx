import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InternalIndex } from '@/components/internal/internal-index';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import type { parseInternalIndex } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getReviewAddress } from '@/lib/queries/review/reviews';
import { getInternalIndex } from '@/lib/queries/units/internal-indices';
import { routes } from '@/lib/routes';
import { toExhibitId } from '@/lib/routes/exhibits';

type Address = NonNullable<ReturnType<typeof parseInternalIndex>>;

/** Title and description of a province's own index of one year. */
export async function internalIndexMetadata({ locale, slug, year }: Address): Promise<Metadata> {
  const internal = (await getInternalIndex(slug, year)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'internal.meta' });
  const values = { name: nameOf(internal.owner, locale), year };
  return toMetadata({
    title: t('title', values),
    description: t('description', values),
    isExhibit: true,
    locale,
    path: routes.internalIndex(locale, slug, year),
    picture: toExhibitId({ kind: 'internal', slug, year }),
  });
}

/** The page of a province's own index of one year. */
export async function InternalIndexPage({ locale, slug, year }: Address) {
  setRequestLocale(locale);
  const internal = (await getInternalIndex(slug, year)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'internal.meta' });
  const name = nameOf(internal.owner, locale);
  const path = routes.internalIndex(locale, slug, year);
  const trail = [
    { name, path: routes.province(locale, slug) },
    { name: t('title', { name, year }), path },
  ];

  const reviewed = await getReviewAddress(slug, year);

  return (
    <Page locale={locale} path={path} section="provinces" trail={trail}>
      <InternalIndex
        internal={internal}
        review={reviewed && routes.review(locale, reviewed)}
        release={await getCurrentRelease()}
        locale={locale}
      />
    </Page>
  );
}
