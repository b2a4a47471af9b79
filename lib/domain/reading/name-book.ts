import type { Dimension } from '../editions/dimension';
import type { IndexInfo } from '../editions/edition';
import { fold } from '../names/names';
import { type NameableUnit, spellingsOf } from '../names/unit-spellings';
import type { Region } from '../units/unit';
import { groupBy } from '../values/group-by';
import { overall } from '../vocabulary';
import { type Phrase, PhraseBook } from './phrase-book';
import type { Token } from './tokens';

/** What a name in a text names. */
export type NameMeaning =
  | { kind: 'unit'; slug: string }
  | { kind: 'index'; code: string }
  /** the dimensions of an index that have this name in some framework; a short name needs words that announce it */
  | { kind: 'dimension'; index: string; codes: readonly string[]; isShort: boolean }
  | { kind: 'region'; codes: readonly string[] };

/** Everything that a text may name. */
export interface KnownNames {
  indices: readonly Pick<IndexInfo, 'code' | 'nameVi' | 'nameEn' | 'shortVi' | 'shortEn' | 'aliases'>[];
  /** every era of every province and ministry */
  units: readonly NameableUnit[];
  /** the dimensions of every framework of the indices */
  dimensions: readonly (Dimension & { index: string })[];
  regions: readonly Region[];
}

/** Marks and words that lists within a name are written with or without. */
const isLink = ({ kind, key, plain }: Token): boolean =>
  kind === 'mark' ? /^[-–,&.]$/.test(key) : /^(?:va|nen|cua|cac)$/.test(plain);

/** A name that two things share names neither. */
const keepSame = (a: NameMeaning, b: NameMeaning): NameMeaning | null =>
  JSON.stringify(a) === JSON.stringify(b) ? a : null;

/** All names of units, indices, dimensions and regions, in every spelling. */
export function createNameBook(known: KnownNames): PhraseBook<NameMeaning> {
  return new PhraseBook(
    [
      ...known.units.flatMap(toUnitPhrases),
      ...known.indices.flatMap(toIndexPhrases),
      ...toDimensionPhrases(known),
      ...toRegionPhrases(known.regions),
    ],
    keepSame,
    isLink,
  );
}

function toUnitPhrases(unit: NameableUnit): Phrase<NameMeaning>[] {
  const isMinistry = unit.kind === 'ministry';
  const titled = (name: string) => /^(?:bo|ngan hang|uy ban|thanh tra|ministry|state bank) /.test(fold(name));
  return spellingsOf(unit, { units: [], successions: [] }, 0)
    .filter((name) => !isMinistry || name === unit.nameVi || titled(name))
    .flatMap((name) => [name, name.replace(/^(?:Thành phố|Tỉnh) /u, ''), name.replace(/ Việt Nam$/u, '')])
    .map((text) => ({ text, meaning: { kind: 'unit', slug: unit.slug } }));
}

const inBrackets = /\((?<inside>[^()]*)\)/;

function toIndexPhrases(index: KnownNames['indices'][number]): Phrase<NameMeaning>[] {
  const { code, nameVi, nameEn, shortVi, shortEn, aliases } = index;
  const bare = nameVi.replace(inBrackets, '').trim();
  const names = [nameVi, nameEn, shortVi, shortEn, ...aliases, bare, bare.replace(/^Chỉ số /u, '')];
  return [...new Set(names)].map((text) => ({ text: inWords(text), meaning: { kind: 'index', code } }));
}

/** "CCHC" within a name is found as the words that it stands for, which is how a text is read. */
const inWords = (text: string): string =>
  text.replace(/\bCCHC\b/g, 'cải cách hành chính').replace(/[()]/g, ' ');

/** Words at the beginning and at the end of a dimension's name that the press leaves out. */
const [openings, endings] = [
  /^(?:công tác|xây dựng|nâng cao|tổ chức thực hiện|thực hiện|cải cách|phát triển|và|điểm) /iu,
  / (?:cải cách hành chính|hành chính nhà nước|nhà nước|hành chính|cán bộ,? công chức,? viên chức|tại tỉnh|của tỉnh)$/iu,
];

function toDimensionPhrases({ dimensions, indices }: KnownNames): Phrase<NameMeaning>[] {
  const indexNames = new Set(indices.flatMap(({ shortVi }) => shortVi));
  const named = dimensions.flatMap(({ index, code, nameVi }) => {
    // "Mức độ hài lòng của người dân (SIPAS)" is a part of one index and the name of another
    if (code === overall || [...indexNames].some((name) => nameVi.includes(name))) return [];
    const full = nameVi.replace(inBrackets, '').trim();
    return toForms(full).map((text) => ({ text: inWords(text), index, code, isFull: text === full }));
  });
  return [...groupBy(named, ({ index, text }) => `${index} ${text.toLowerCase()}`).values()].flatMap(
    (same) => {
      const [first] = same;
      if (!first) return [];
      const codes = [...new Set(same.map(({ code }) => code))].sort();
      const isShort = !same.some(({ isFull }) => isFull);
      return {
        text: first.text,
        meaning: { kind: 'dimension', index: first.index, codes, isShort } as const,
      };
    },
  );
}

/** A name and its short forms of at least two words, without words at its beginning and end. */
function toForms(name: string): string[] {
  const forms = new Set([name]);
  for (const form of forms) {
    for (const cut of [openings, endings]) {
      const shorter = form.replace(cut, '');
      if (shorter.split(' ').length >= 2) forms.add(shorter);
    }
    for (const part of form.split(', ').slice(0, 1)) if (part.split(' ').length >= 4) forms.add(part);
  }
  return [...forms];
}

/** Parts of the country that the press names and no scheme of regions has. */
const parts = {
  'phía Nam': 'phia-nam',
  'phía Bắc': 'phia-bac',
  'miền Nam': 'phia-nam',
  'miền Bắc': 'phia-bac',
  'miền Trung': 'mien-trung',
};

function toRegionPhrases(regions: readonly Region[]): Phrase<NameMeaning>[] {
  const named = groupBy(
    regions.flatMap(({ code, nameVi }) => ({ code, text: nameVi })),
    ({ text }) => text.toLowerCase(),
  );
  return [
    ...[...named.values()].map((same) => ({
      text: same[0]?.text ?? '',
      codes: [...new Set(same.map(({ code }) => code))],
    })),
    ...Object.entries(parts).map(([text, code]) => ({ text, codes: [code] })),
  ].map(({ text, codes }) => ({ text, meaning: { kind: 'region', codes } }));
}
