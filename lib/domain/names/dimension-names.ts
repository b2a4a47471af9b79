import { type Criterion, parentsOf } from '../editions/criterion';
import type { Dimension } from '../editions/dimension';
import type { DimensionLink } from '../editions/dimension-chain';
import { findCriterionNumbers, readCriterionNumber } from './criterion-number';
import { fillers, toCore } from './dimension-words';
import { accentKey } from './names';

/** The dimensions that a text may mean: none, one that is certain, or several for a person to choose from. */
export interface FoundDimensions {
  dimensions: (Dimension | Criterion)[];
  isSure: boolean;
}

export interface DimensionNames {
  /** finds the dimension whose name, in any spelling or short form, is nearly all of the text, or the criterion */
  find: (text: string) => FoundDimensions;
  /** the dimensions and criteria that a title names in full, or the name of a sheet, which may be cut off */
  findInTitle: (title: string) => (Dimension | Criterion)[];
  findByCode: (code: string) => Dimension | Criterion | undefined;
  /** whether a criterion is part of a dimension, or of another criterion */
  isWithin: (code: string, whole: string) => boolean;
  /** the dimensions of the framework, the whole included, without their criteria */
  all: readonly Dimension[];
}

/** The dimensions of one index in all its frameworks. */
export interface KnownDimensions {
  /** those of every framework of the index */
  dimensions: readonly (Dimension & { framework: string })[];
  links: readonly Pick<DimensionLink, 'earlier' | 'later'>[];
  criteria?: readonly (Criterion & { framework: string })[];
}

interface NamedDimension<D extends Dimension | Criterion = Dimension | Criterion> {
  dimension: D;
  /** its names with accents, which distinguish names that are equal without them */
  accented: string[];
  cores: string[];
  /** names that list other dimensions, so that a text means them only when it repeats them in full */
  inFull: string[];
}

/** Finds the dimensions of a framework by every name that they have had in any framework of the index. */
export function createDimensionNames(known: KnownDimensions, framework: string): DimensionNames {
  const own = known.dimensions.filter((dimension) => dimension.framework === framework);
  const named = own.filter(({ kind }) => kind !== 'index').map((dimension) => toNamed(dimension, own, known));
  const criteria = (known.criteria ?? []).filter((criterion) => criterion.framework === framework);
  const namedCriteria = criteria.map((criterion) =>
    toNamed(criterion, [], { dimensions: [criterion], links: [] }),
  );
  return {
    find: (text) => findNumbered(named, namedCriteria, text) ?? findNamed(named, namedCriteria, text),
    findInTitle: (title) => inTitle(named, namedCriteria, title),
    findByCode: (code) => [...own, ...criteria].find((known) => known.code === code),
    isWithin(code, whole) {
      const criterion = criteria.find((known) => known.code === code);
      return criterion !== undefined && parentsOf(criterion, criteria).includes(whole);
    },
    all: own,
  };
}

/** The criterion whose number the text begins with; with others that its words name, where they are not its own. */
function findNumbered(
  named: readonly NamedDimension[],
  criteria: readonly NamedDimension[],
  text: string,
): FoundDimensions | null {
  const read = criteria.length > 0 ? readCriterionNumber(text) : null;
  const found = criteria.find(
    ({ dimension }) =>
      'number' in dimension && dimension.number !== null && dimension.number === read?.number,
  );
  if (!read || !found) return null;
  const besides = wordsOf(toCore(read.rest)).filter((word) => word !== '' && !fillers.has(word));
  if (besides.length === 0 || bestOf([found], read.rest).isSure)
    return { dimensions: [found.dimension], isSure: true };
  const others = findNamed(named, criteria, read.rest).dimensions;
  return { dimensions: [...new Set([found.dimension, ...others])], isSure: false };
}

/** A name that a dimension and a criterion share means either; else a dimension is meant sooner than a criterion. */
function findNamed(
  named: readonly NamedDimension[],
  criteria: readonly NamedDimension[],
  text: string,
): FoundDimensions {
  if (criteria.length === 0) return bestOf(named, text);
  const said = toCore(text);
  const isExact = ({ cores, inFull }: NamedDimension) => cores.includes(said) || inFull.includes(said);
  if (said !== '' && criteria.some(isExact)) return bestOf([...named, ...criteria], text);
  const dimension = bestOf(named, text);
  return dimension.dimensions.length > 0 ? dimension : bestOf(criteria, text);
}

function toNamed<D extends Dimension | Criterion>(
  dimension: D,
  own: readonly Dimension[],
  { dimensions, links }: Pick<KnownDimensions, 'links'> & { dimensions: readonly (Dimension | Criterion)[] },
): NamedDimension<D> {
  const codes = new Set(own.map(({ code }) => code));
  const relatives = links.flatMap(({ earlier, later }) => {
    if (later === dimension.code && !codes.has(earlier)) return [earlier];
    return earlier === dimension.code && !codes.has(later) ? [later] : [];
  });
  const same = new Set([dimension.code, ...relatives]);
  const names = dimensions
    .filter(({ code }) => same.has(code))
    .flatMap(({ nameVi, nameEn }) => [nameVi, nameEn]);
  const all = [...names.flatMap(withoutBrackets), ...[...same].map((code) => code.replaceAll('-', ' '))];
  const cores = [...new Set(all.map(toCore))].filter((core) => core !== '');
  return { dimension, accented: names.map(accentKey), cores, inFull: names.map(toCore) };
}

/** The names inside and outside brackets: "Mức độ hài lòng của người dân (SIPAS)" has two. A list in brackets is none. */
function withoutBrackets(name: string): string[] {
  const inside = /\((?<inside>[^()]+)\)/.exec(name)?.groups?.inside;
  const outside = name.replace(/\([^()]*\)/g, ' ');
  return [outside, ...(inside && !/[\s,]/.test(inside) ? [inside] : [])];
}

const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `);
const wordsOf = (text: string): string[] => text.split(' ');
const isAmong = (part: string, text: string): boolean => {
  const words = new Set(wordsOf(text));
  return wordsOf(part).every((word) => words.has(word));
};

/** True when a text has words beyond every name of the dimension that may change its meaning. */
function saysMore({ cores, inFull }: NamedDimension, said: string): boolean {
  const own = new Set([...cores, ...inFull].flatMap(wordsOf));
  return wordsOf(said).some((word) => !own.has(word) && !fillers.has(word) && !/^\d+$/.test(word));
}

/** The ways in which a text can name a dimension, the most certain first. */
const ways: ((said: string, core: string) => boolean)[] = [
  (said, core) => wordsOf(core).length > 1 && holds(said, core),
  (said, core) => wordsOf(said).length > 1 && holds(core, said),
  (said, core) => wordsOf(said).length > 1 && isAmong(said, core),
  (said, core) => wordsOf(core).length > 1 && isAmong(core, said),
];

function bestOf(named: readonly NamedDimension[], text: string): FoundDimensions {
  const said = toCore(text);
  const toAnswer = (found: readonly NamedDimension[], isSure = true) => ({
    dimensions: found.map(({ dimension }) => dimension),
    isSure: isSure && found.length === 1,
  });
  if (said === '' || said.length > 300) return toAnswer([]);
  const same = named.filter(({ cores, inFull }) => cores.includes(said) || inFull.includes(said));
  if (same.length > 0) return toAnswer(byAccents(same, text));
  for (const way of ways) {
    let found = named.filter(({ cores }) => cores.some((core) => way(said, core)));
    if (found.length === 0) continue;
    // the longest name within the text counts: "tác động đến phát triển kinh tế xã hội" does not mean a shorter one
    if (way === ways[0]) found = longestWithin(found, said);
    const isMore = found.some((one) => saysMore(one, said));
    const isShort = way === ways[1] || way === ways[2];
    return toAnswer(found, isShort || !isMore);
  }
  return toAnswer([]);
}

/** Among dimensions whose names are equal without accents, the one whose accents the text has; else all of them. */
function byAccents(found: readonly NamedDimension[], text: string): readonly NamedDimension[] {
  const exact = found.filter(({ accented }) => accented.includes(accentKey(text)));
  return exact.length === 1 ? exact : found;
}

function longestWithin(found: readonly NamedDimension[], said: string): NamedDimension[] {
  const lengths = found.map(({ cores }) =>
    Math.max(...cores.filter((core) => holds(said, core)).map(({ length }) => length)),
  );
  const longest = Math.max(...lengths);
  return found.filter((_, at) => lengths[at] === longest);
}

/** A name within a longer one of a dimension that the title has too means nothing more. */
function inTitle(
  named: readonly NamedDimension[],
  criteria: readonly NamedDimension[],
  text: string,
): (Dimension | Criterion)[] {
  const title = toCore(text);
  if (title === '') return [];
  const isCut = (core: string) => title.length >= 12 && core.startsWith(title);
  const heldOf = ({ cores }: NamedDimension) =>
    cores.filter((core) => core === title || isCut(core) || (wordsOf(core).length > 1 && holds(title, core)));
  const dimensions = named.filter((one) => heldOf(one).length > 0);
  const longer = dimensions.flatMap(heldOf);
  const numbers = findCriterionNumbers(text);
  const besides = criteria.filter(
    (one) =>
      ('number' in one.dimension && numbers.includes(one.dimension.number ?? '')) ||
      heldOf(one).some((core) => !longer.some((other) => other !== core && holds(other, core))),
  );
  return [...dimensions, ...besides].map(({ dimension }) => dimension);
}
