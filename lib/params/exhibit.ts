import { z } from 'zod';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { ComparisonQuery } from '@/lib/domain/series/comparison';
import { defaultIndex, overall, type RankedLevel } from '@/lib/domain/vocabulary';
import { type Locale, measureWords, comparisonQuery as names } from '@/lib/routes';
import {
  exhibitWords,
  levelWords,
  type PictureFormat,
  type PictureShape,
  pictureFormats,
  type TableFormat,
  tableFormats,
} from '@/lib/routes/exhibits';
import { parseComparison } from './comparison';
import {
  parseDimension,
  parseIndex,
  parseInternalIndex,
  parseLocale,
  parseMap,
  parseRanking,
  parseUnit,
} from './index';

/** An exhibit as an address names it. */
export interface ExhibitAddress {
  locale: Locale;
  exhibit: Exhibit;
  /** the release that it stays with; null for the current one */
  release: number | null;
}

const pattern = /^(?<id>[a-z0-9.-]{1,300})(?:@(?<release>[1-9]\d{0,8}))?$/;

/** The exhibit of an embed's address (`xep-hang.par.2024`, `tinh.binh-duong.par@3`), or null. */
export function parseExhibit(params: { locale: string; exhibit: string }): ExhibitAddress | null {
  const locale = parseLocale(params);
  // some clients write the @ as %40
  const parts = pattern.exec(params.exhibit.replace('%40', '@'))?.groups;
  const exhibit = locale && parts?.id ? toExhibit(parts.id.split('.'), locale) : null;
  if (!locale || !exhibit) return null;
  return { locale, exhibit, release: parts?.release ? Number(parts.release) : null };
}

/** The exhibit and the kind of a file of its rows (`xep-hang.par.2024.csv`), or null. */
export function parseTableFile(params: {
  locale: string;
  file: string;
}): (ExhibitAddress & { format: TableFormat }) | null {
  const { name, format } = splitFile(params.file);
  const known = z.enum(tableFormats).safeParse(format).data;
  const address = known && parseExhibit({ locale: params.locale, exhibit: name });
  return address ? { ...address, format: known } : null;
}

/** The exhibit, the kind and the shape of a picture (`ban-do.par.2024.vuong.png`), or null. */
export function parsePictureFile(params: {
  locale: string;
  file: string;
}): (ExhibitAddress & { format: PictureFormat; shape: PictureShape }) | null {
  const { name, format } = splitFile(params.file);
  const isSquare = name.endsWith('.vuong');
  const known = z.enum(pictureFormats).safeParse(format).data;
  const address =
    known &&
    parseExhibit({ locale: params.locale, exhibit: isSquare ? name.slice(0, -'.vuong'.length) : name });
  return address ? { ...address, format: known, shape: isSquare ? 'square' : 'wide' } : null;
}

function splitFile(file: string): { name: string; format: string } {
  const dot = file.lastIndexOf('.');
  return { name: file.slice(0, Math.max(dot, 0)), format: file.slice(dot + 1) };
}

/** The exhibits that an index, a year and a level name. */
const listKinds = ['ranking', 'movers', 'fields'] as const;

function toExhibit([word = '', ...rest]: string[], locale: Locale): Exhibit | null {
  if (word === exhibitWords.comparison) return toComparison(rest, locale);
  const [first, second, third, ...more] = rest;
  if (more.length > 0) return null;
  switch (word) {
    case exhibitWords.ranking:
    case exhibitWords.movers:
    case exhibitWords.fields: {
      const level = toLevel(third);
      const parsed = level && parseRanking({ locale, index: first, year: second }, level);
      if (!parsed) return null;
      const { index, year } = parsed;
      const kind = listKinds.find((known) => exhibitWords[known] === word) ?? 'ranking';
      return { kind, index, year, level };
    }
    case exhibitWords.map: {
      const parsed = parseMap({ locale, index: first, year: second, view: third });
      return parsed && { kind: 'map', index: parsed.index, year: parsed.year, view: parsed.view };
    }
    case exhibitWords.dimension: {
      const parsed = parseDimension({ locale, dimension: `${first}.${second}`, year: third });
      return parsed?.year ? { kind: 'dimension', ...parsed.address, year: parsed.year } : null;
    }
    case exhibitWords.years: {
      const level = toLevel(second);
      const parsed = level && third === undefined ? parseIndex({ locale, index: first }) : null;
      return parsed && level ? { kind: 'years', index: parsed.index, level } : null;
    }
    case levelWords.province:
    case levelWords.ministry: {
      const of = third === undefined ? parseUnitIndex(first, second, locale) : null;
      return of && { kind: 'history', ...of, level: word === levelWords.province ? 'province' : 'ministry' };
    }
    case exhibitWords.profile: {
      const of = third === undefined ? parseUnitIndex(first, second, locale) : null;
      return of && { kind: 'profile', ...of };
    }
    case exhibitWords.internal: {
      const parsed = third === undefined ? parseInternalIndex({ locale, slug: first, year: second }) : null;
      return parsed && { kind: 'internal', slug: parsed.slug, year: parsed.year };
    }
    case exhibitWords.averages: {
      const level = toLevel(third);
      const parsed = level && parseDimension({ locale, dimension: `${first}.${second}` });
      return parsed && level ? { kind: 'averages', ...parsed.address, level } : null;
    }
    case exhibitWords.region: {
      const of = third === undefined ? parseUnitIndex(first, second, locale) : null;
      return of && { kind: 'region', ...of };
    }
    case exhibitWords.regions: {
      const parsed = second === undefined ? parseIndex({ locale, index: first }) : null;
      return parsed && { kind: 'regions', index: parsed.index };
    }
    default:
      return null;
  }
}

/** Units side by side; what follows the index and the dimension is years, a measure and the units, in this order. */
function toComparison([index, dimension, ...rest]: string[], locale: Locale): Exhibit | null {
  if (!index || !dimension) return null;
  const years = /^(?<from>\d{4})?-(?<to>\d{4})?$/.exec(rest[0] ?? '')?.groups;
  if (years) rest.shift();
  const measure = Object.values(measureWords).find((word) => word === rest[0]);
  if (measure) rest.shift();
  return toComparisonExhibit(
    parseComparison({
      [names.units]: rest,
      [names.index]: index,
      [names.dimension]: dimension,
      [names.from]: years?.from,
      [names.to]: years?.to,
      [names.measure]: measure,
    }),
    locale,
  );
}

/** The exhibit of a comparison; null for one of fewer than two units, or of more than are compared. */
export function toComparisonExhibit(query: ComparisonQuery, locale: Locale): Exhibit | null {
  const { units, beyond, dimension, ...asked } = query;
  const index = parseIndex({ locale, index: asked.index ?? defaultIndex })?.index;
  const areNames =
    units.every((slug) => parseUnit({ locale, slug })) &&
    parseDimension({ locale, dimension: `${index}.${dimension ?? overall}` });
  if (!index || !areNames || units.length < 2 || beyond.length > 0) return null;
  const { from, to, measure } = asked;
  return {
    kind: 'comparison',
    units,
    index,
    dimension: dimension === overall ? null : dimension,
    from,
    to,
    measure,
  };
}

const toLevel = (word: string | undefined): RankedLevel | null =>
  word === undefined ? 'province' : word === levelWords.ministry ? 'ministry' : null;

function parseUnitIndex(slug: string | undefined, index: string | undefined, locale: Locale) {
  const unit = parseUnit({ locale, slug });
  const of = parseIndex({ locale, index });
  return unit && of ? { slug: unit.slug, index: of.index } : null;
}
