import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Simulator } from '@/components/simulator/simulator';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { parseLocale } from '@/lib/params';
import { parseSimulation } from '@/lib/params/simulation';
import { getSimulation } from '@/lib/queries/simulation/simulation';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/mo-phong'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const query = parseSimulation(await searchParams);
  const { index, year, simulated } = await getSimulation(query);
  const t = await getTranslations({ locale, namespace: 'simulation' });
  const name = simulated && nameOf(simulated.unit, locale);
  const words = name !== null && year !== null && { name, index: shortNameOf(index, locale), year };
  return {
    ...toMetadata({
      title: words ? `${t('titleOf', words)} ${t('kicker', words)}` : t('title'),
      description: words ? t('descriptionOf', words) : t('description'),
      locale,
      path: routes.simulation(locale),
    }),
    // there are too many choices for search engines; the page without one represents them
    ...(query.unit && { robots: { index: false } }),
  };
}

export default async function SimulationPage({ params, searchParams }: Props) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const query = parseSimulation(await searchParams);
  const page = await getSimulation(query);

  return (
    <Page locale={locale} path={routes.simulation(locale, { ...query, points: query.set })}>
      <Simulator page={page} locale={locale} />
    </Page>
  );
}
