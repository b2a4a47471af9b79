import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Distribution } from '@/components/dimensions/distribution';
import { MapExhibit } from '@/components/exhibits/map-exhibit';
import { SlopeFigure } from '@/components/movers/slope-figure';
import { RankBandFigure } from '@/components/rankings/rank-band-figure';
import { RankHistoryFigure } from '@/components/units/rank-history-figure';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import type { ExhibitAddress } from '@/lib/params/exhibit';
import { getDimensionYear } from '@/lib/queries/editions/dimension-pages';
import { getRankPaths } from '@/lib/queries/rankings/rank-paths';
import { getRanking, listRankingShelves } from '@/lib/queries/rankings/rankings';
import { getBoundaries } from '@/lib/queries/units/boundaries';
import { getMinistry } from '@/lib/queries/units/ministries';
import { getProvince } from '@/lib/queries/units/provinces';
import { type Locale, routes } from '@/lib/routes';
import { toSpread } from '@/lib/views/editions/spread';
import { toRankBand } from '@/lib/views/rankings/rank-band';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { toSlopeFacts } from '@/lib/views/rankings/slope';
import { toRankHistoryFacts } from '@/lib/views/units/rank-history';

/** What an embedded page shows, and the index that it is about. */
export interface Drawing {
  index: Ranking['index'];
  /** what it is about */
  subject: string;
  /** whether its own heading says so */
  isNamed: boolean;
  content: ReactNode;
}

/** Reads and draws an exhibit; null when there is no such exhibit, or nothing of it is known. */
export async function readDrawing(
  exhibit: ExhibitAddress['exhibit'],
  locale: Locale,
): Promise<Drawing | null> {
  switch (exhibit.kind) {
    case 'movers': {
      const ranking = await getRanking(exhibit.index, exhibit.year, exhibit.level);
      if (!ranking || !toSlopeFacts(ranking, 1)) return null;
      const tableHref = `${routes.moversOfYear(locale, exhibit)}#bang`;
      const content = <SlopeFigure ranking={ranking} locale={locale} tableHref={tableHref} />;
      return {
        index: ranking.index,
        subject: `${shortNameOf(ranking.index, locale)} ${exhibit.year}`,
        isNamed: false,
        content,
      };
    }
    case 'map': {
      const ranking = await getRanking(exhibit.index, exhibit.year, 'province');
      if (!ranking) return null;
      const boundaries = await getBoundaries();
      const content = (
        <MapExhibit ranking={ranking} boundaries={boundaries} view={exhibit.view} locale={locale} />
      );
      const t = await getTranslations({ locale, namespace: 'map.meta' });
      const subject = t('title', {
        index: shortNameOf(ranking.index, locale),
        year: exhibit.year,
        view: exhibit.view,
      });
      return { index: ranking.index, subject, isNamed: true, content };
    }
    case 'dimension': {
      const page = await getDimensionYear(exhibit.index, exhibit.dimension, exhibit.year);
      const known = page?.rankings.filter((ranking) => toSpread(ranking)) ?? [];
      if (!page || known.length === 0) return null;
      return {
        index: page.index,
        subject: `${nameOf(page.dimension, locale)} · ${shortNameOf(page.index, locale)}`,
        isNamed: false,
        content: known.map((ranking) => (
          <Distribution key={ranking.edition.level} ranking={ranking} locale={locale} />
        )),
      };
    }
    case 'years': {
      const shelves = await listRankingShelves();
      const last = shelves
        .find(({ index, level }) => index.code === exhibit.index && level === exhibit.level)
        ?.years.findLast(({ located }) => located);
      const ranking = last ? await getRanking(exhibit.index, last.year, exhibit.level) : null;
      if (!ranking) return null;
      const paths = await getRankPaths(exhibit.index, exhibit.level);
      if (!toRankBand(paths.paths, ranking)) return null;
      return {
        index: ranking.index,
        subject: shortNameOf(ranking.index, locale),
        isNamed: true,
        content: <RankBandFigure ranking={ranking} paths={paths} locale={locale} />,
      };
    }
    case 'history': {
      const unit = await (exhibit.level === 'province'
        ? getProvince(exhibit.slug)
        : getMinistry(exhibit.slug));
      const history = unit?.histories.find(({ index }) => index.code === exhibit.index);
      if (!unit || !history || !toRankHistoryFacts(history, unit)) return null;
      return {
        index: history.index,
        subject: nameOf(unit.current, locale),
        isNamed: false,
        content: <RankHistoryFigure unit={unit} history={history} locale={locale} />,
      };
    }
    default:
      return null;
  }
}
