import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { ProvincePart } from '@/components/province/province-part';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import type { parseProvincePart } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getProvincePart } from '@/lib/queries/units/province-parts';
import { routes } from '@/lib/routes';

type Address = NonNullable<ReturnType<typeof parseProvincePart>>;

/** Title and description of a part of a province. */
export async function partMetadata({ locale, slug, part }: Address): Promise<Metadata> {
  const { province } = (await getProvincePart(slug, part)) ?? notFound();
  const t = await getTranslations({ locale });
  const name = nameOf(province.current, locale);
  return toMetadata({
    title: t(`provinceParts.${part}.title`, { name }),
    description: t(`provinceParts.${part}.description`, { name }),
    isExhibit: part === 'years' || part === 'dimensions',
    locale,
    path: routes.provincePart(locale, slug, part),
    picture: `tinh.${slug}`,
    feeds: [{ followed: { kind: 'province', slug }, title: t('feeds.title.province', { name }) }],
  });
}

/** The page of a part of a province. */
export async function PartPage({ locale, slug, part }: Address) {
  setRequestLocale(locale);
  const page = (await getProvincePart(slug, part)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'provinceParts' });
  const name = nameOf(page.province.current, locale);
  const path = routes.provincePart(locale, slug, part);
  const trail = [
    { name, path: routes.province(locale, slug) },
    { name: t(`${part}.name`), path },
  ];

  return (
    <Page locale={locale} path={path} section="provinces" trail={trail}>
      <ProvincePart page={page} release={await getCurrentRelease()} locale={locale} />
    </Page>
  );
}
