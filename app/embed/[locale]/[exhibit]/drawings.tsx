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
import type { Ranking } from '@/lib/views/rankings/ranking';

/** What an embedded page shows, and the index that it is about. */
export interface Drawing {
  index: Ranking['index'];
  /** what it is about, where its title does not say so */
  subject: string | null;
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
      if (!ranking) return null;
      const tableHref = `${routes.moversOfYear(locale, exhibit)}#bang`;
      const content = <SlopeFigure ranking={ranking} locale={locale} tableHref={tableHref} />;
      return {
        index: ranking.index,
        subject: `${shortNameOf(ranking.index, locale)} ${exhibit.year}`,
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
      return { index: ranking.index, subject: null, content };
    }
    case 'dimension': {
      const page = await getDimensionYear(exhibit.index, exhibit.dimension, exhibit.year);
      return (
        page && {
          index: page.index,
          subject: `${nameOf(page.dimension, locale)} · ${shortNameOf(page.index, locale)}`,
          content: page.rankings.map((ranking) => (
            <Distribution key={ranking.edition.level} ranking={ranking} locale={locale} />
          )),
        }
      );
    }
    case 'years': {
      const shelves = await listRankingShelves();
      const last = shelves
        .find(({ index, level }) => index.code === exhibit.index && level === exhibit.level)
        ?.years.findLast(({ located }) => located);
      const ranking = last ? await getRanking(exhibit.index, last.year, exhibit.level) : null;
      if (!ranking) return null;
      const paths = await getRankPaths(exhibit.index, exhibit.level);
      return {
        index: ranking.index,
        subject: null,
        content: <RankBandFigure ranking={ranking} paths={paths} locale={locale} />,
      };
    }
    case 'history': {
      const unit = await (exhibit.level === 'province'
        ? getProvince(exhibit.slug)
        : getMinistry(exhibit.slug));
      const history = unit?.histories.find(({ index }) => index.code === exhibit.index);
      if (!unit || !history) return null;
      return {
        index: history.index,
        subject: nameOf(unit.current, locale),
        content: <RankHistoryFigure unit={unit} history={history} locale={locale} />,
      };
    }
    default:
      return null;
  }
}
