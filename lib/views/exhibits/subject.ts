import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { Named } from '@/lib/domain/names/named';
import type { YearEntry } from '@/lib/domain/series/series';
import { overall, type RankedLevel } from '@/lib/domain/vocabulary';
import type { Ranking } from '../rankings/ranking';
import type { ExhibitView } from './exhibit-view';

/** What an exhibit is about, for its title and its citation. */
export interface ExhibitSubject {
  exhibit: Exhibit;
  index: IndexInfo;
  level: RankedLevel;
  /** the first and the last year of its figures */
  years: readonly [number, number];
  /** the edition before, which changes count from; null where there is none, and for several years */
  beforeYear: number | null;
  /** when the results were published; null where unknown, and for several years */
  publishedOn: string | null;
  /** the unit that an exhibit of one unit is of, or whose own index it is */
  unit: Named | null;
  /** the units that a comparison compares, in its order */
  units: readonly Named[];
  /** the dimension that an exhibit of one dimension is of */
  dimension: Named | null;
}

const none = { beforeYear: null, publishedOn: null, unit: null, units: [], dimension: null };

/** What an exhibit is about; null for one without an edition. */
export function toSubject(view: ExhibitView): ExhibitSubject | null {
  switch (view.kind) {
    case 'ranking':
    case 'map':
      return ofEdition(view.exhibit, view.ranking);
    case 'movers':
    case 'fields':
      return ofEdition(view.exhibit, (view.kind === 'fields' ? view.page.movers : view.movers).ranking);
    case 'dimension': {
      const { rankings, dimension } = view.page;
      return rankings[0] ? { ...ofEdition(view.exhibit, rankings[0]), dimension } : null;
    }
    case 'years': {
      const { index, edition, coverage } = view.ranking;
      const located = coverage.filter((known) => known.located).map(({ year }) => year);
      const years = [located[0] ?? edition.year, located.at(-1) ?? edition.year] as const;
      return { ...none, exhibit: view.exhibit, index, level: edition.level, years };
    }
    case 'history':
    case 'profile': {
      const { exhibit, unit, history } = view;
      const own =
        view.kind === 'history' ? history.entries.filter(isOfUnit) : [...history.dimensions].reverse();
      const years = [own[0]?.year ?? 0, own.at(-1)?.year ?? 0] as const;
      return { ...none, exhibit, index: history.index, level: unit.level, unit: unit.current, years };
    }
    case 'internal': {
      const { index, edition, owner, previousYear } = view.internal;
      const { year, publishedOn } = edition;
      return {
        ...none,
        exhibit: view.exhibit,
        index,
        level: 'province',
        unit: owner,
        years: [year, year],
        beforeYear: previousYear,
        publishedOn,
      };
    }
    case 'averages': {
      const { exhibit, page, level } = view;
      const [from, to] = [level.years[0], level.years.at(-1)].map(
        (known) => known?.ranking.edition.year ?? 0,
      );
      return {
        ...none,
        exhibit,
        index: page.index,
        level: level.level,
        dimension: exhibit.dimension === overall ? null : page.dimension,
        years: [from ?? 0, to ?? 0],
      };
    }
    case 'region': {
      const { exhibit, page, index, tables } = view;
      const [from, to] = [tables[0], tables.at(-1)].map((known) => known?.edition.year ?? 0);
      return { ...none, exhibit, index, level: 'province', unit: page.region, years: [from ?? 0, to ?? 0] };
    }
    case 'regions': {
      const { year, publishedOn } = view.table.edition;
      return {
        ...none,
        exhibit: view.exhibit,
        index: view.index,
        level: 'province',
        years: [year, year],
        publishedOn,
      };
    }
    case 'comparison': {
      const { index, level, units, dimension, years } = view.comparison;
      const [first, last] = [years[0], years.at(-1)];
      if (first === undefined || last === undefined) return null;
      const compared = units.map(({ unit }) => unit);
      return {
        ...none,
        exhibit: view.exhibit,
        index,
        level,
        units: compared,
        dimension,
        years: [first, last],
      };
    }
  }
}

const ofEdition = (exhibit: Exhibit, { index, edition, previous }: Ranking): ExhibitSubject => ({
  ...none,
  exhibit,
  index,
  level: edition.level,
  years: [edition.year, edition.year],
  beforeYear: previous?.year ?? null,
  publishedOn: edition.publishedOn,
});

/** Whether a year has results, of a time when the unit existed. */
const isOfUnit = ({ edition, unit }: YearEntry): boolean => edition.status === 'published' && unit !== null;
