import type { References } from '@/lib/dataset/normalise';
import type { Row } from '@/lib/dataset/parse';
import { fold } from '@/lib/domain/names/names';

type Dimension = Row<'dimensions.csv'>;

/** Which dimensions a header may mean: none, one for sure, or some that a person must choose from. */
export interface DimensionNames {
  find: (header: string) => { dimensions: Dimension[]; isSure: boolean };
  /** the dimensions that a title names in full, or a sheet's name, which may be cut */
  findInTitle: (title: string) => Dimension[];
  findByCode: (code: string) => Dimension | undefined;
}

/** Short forms that headers use, folded, with what they stand for. */
const shortForms: Record<string, string> = {
  cchc: 'cai cach hanh chinh',
  tthc: 'thu tuc hanh chinh',
  'kt xh': 'kinh te xa hoi',
  ktxh: 'kinh te xa hoi',
  xhh: 'xa hoi hoc',
  dtxhh: 'dieu tra xa hoi hoc',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  cbccvc: 'can bo cong chuc vien chuc',
  'cb cc vc': 'can bo cong chuc vien chuc',
  ccvc: 'cong chuc vien chuc',
  cqdt: 'chinh quyen dien tu',
  cqs: 'chinh quyen so',
  cpdt: 'chinh phu dien tu',
  cps: 'chinh phu so',
  tcbm: 'to chuc bo may',
  bmhc: 'bo may hanh chinh',
  tcc: 'tai chinh cong',
  hdh: 'hien dai hoa',
  hchc: 'hanh chinh',
  cddh: 'chi dao dieu hanh',
  ksld: 'khao sat lanh dao',
  hcnn: 'hanh chinh nha nuoc',
  nn: 'nha nuoc',
};
const shortForm = new RegExp(
  `\\b(?:${Object.keys(shortForms)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);
/** Words that say what is measured, or that number a heading, not what the dimension is. */
const besides =
  /\b(?:diem so|diem|chi so thanh phan|chi so|linh vuc|noi dung|tieu chi|thanh phan|cong tac|muc|khoi|ve|cua|cac|va|trong|viec|ket qua|danh gia|gia tri|tong hop|phan|theo|points|score)\b/g;

const expand = (text: string): string =>
  fold(text)
    .replace(shortForm, (form) => shortForms[form] ?? form)
    .replace(/\bsipas \d{4}\b/, 'sipas');
const toCore = (text: string): string =>
  expand(text)
    .replace(/^(?:[ivx]+|\d+|[a-z]) (?=[a-z]{2})/, '')
    .replace(besides, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words beside a dimension's name that do not make it another thing. */
const fillers = new Set(
  'xep hang thu phan tram ty le ti toi da nam diem so tinh dat duoc cai cach hanh chinh nha nuoc'.split(' '),
);

interface NamedDimension {
  dimension: Dimension;
  cores: string[];
  /** names that only a header which repeats them in full can mean: they list other dimensions */
  inFull: string[];
}

/** The dimensions of a framework, by every name that they ever had in any framework of the index. */
export function createDimensionNames(
  { rows }: References,
  { index, framework }: { index: string; framework: string },
): DimensionNames {
  const ofIndex = new Set(
    rows['frameworks.csv'].filter((row) => row.index === index).map((row) => row.framework),
  );
  const own = rows['dimensions.csv'].filter((row) => row.framework === framework);
  const codes = new Set(own.map(({ dimension }) => dimension));
  const relatives = rows['dimension-lineage.csv'].filter((row) => row.index === index);
  const named: NamedDimension[] = own
    .filter(({ kind }) => kind !== 'index')
    .map((dimension) => {
      const sameSince = relatives.flatMap(({ earlier, later }) => {
        if (later === dimension.dimension && !codes.has(earlier)) return [earlier];
        return earlier === dimension.dimension && !codes.has(later) ? [later] : [];
      });
      const known = new Set([dimension.dimension, ...sameSince]);
      const everywhere = rows['dimensions.csv'].filter(
        (row) => ofIndex.has(row.framework) && known.has(row.dimension),
      );
      const names = everywhere.flatMap((row) => [row.name_vi, row.name_en]);
      const all = [...names.flatMap(withoutBrackets), ...[...known].map((code) => code.replaceAll('-', ' '))];
      const cores = [...new Set(all.map(toCore))].filter((core) => core !== '');
      return { dimension, cores, inFull: names.map(toCore) };
    });

  return {
    find: (header) => bestOf(named, toCore(header)),
    findInTitle: (title) => inTitle(named, toCore(title)),
    findByCode: (code) => own.find(({ dimension }) => dimension === code),
  };
}

/** "Mức độ hài lòng của người dân (SIPAS)" is found by both its parts; a list in brackets is no name. */
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

/** True when a header says more than any name of the dimension, in words that may mean anything. */
function saysMore({ cores, inFull }: NamedDimension, header: string): boolean {
  const own = new Set([...cores, ...inFull].flatMap(wordsOf));
  return wordsOf(header).some((word) => !own.has(word) && !fillers.has(word) && !/^\d+$/.test(word));
}

/** From the surest way in which a header can mean a dimension to the least sure. */
const ways: ((header: string, core: string) => boolean)[] = [
  (header, core) => wordsOf(core).length > 1 && holds(header, core),
  (header, core) => wordsOf(header).length > 1 && holds(core, header),
  (header, core) => wordsOf(header).length > 1 && isAmong(header, core),
  (header, core) => wordsOf(core).length > 1 && isAmong(core, header),
];

function bestOf(
  named: readonly NamedDimension[],
  header: string,
): { dimensions: Dimension[]; isSure: boolean } {
  const toAnswer = (found: readonly NamedDimension[], isSure = true) => ({
    dimensions: found.map(({ dimension }) => dimension),
    isSure: isSure && found.length === 1,
  });
  if (header === '' || header.length > 300) return toAnswer([]);
  const same = named.filter(({ cores, inFull }) => cores.includes(header) || inFull.includes(header));
  if (same.length > 0) return toAnswer(same);
  for (const way of ways) {
    let found = named.filter(({ cores }) => cores.some((core) => way(header, core)));
    if (found.length === 0) continue;
    // of names within the header the longest: "tác động đến phát triển kinh tế xã hội" holds no shorter one's meaning
    if (way === ways[0]) found = longestWithin(found, header);
    const isMore = found.some((one) => saysMore(one, header));
    const isShort = way === ways[1] || way === ways[2];
    return toAnswer(found, isShort || !isMore);
  }
  return toAnswer([]);
}

function longestWithin(found: readonly NamedDimension[], header: string): NamedDimension[] {
  const lengths = found.map(({ cores }) =>
    Math.max(...cores.filter((core) => holds(header, core)).map(({ length }) => length)),
  );
  const longest = Math.max(...lengths);
  return found.filter((_, at) => lengths[at] === longest);
}

function inTitle(named: readonly NamedDimension[], title: string): Dimension[] {
  if (title === '') return [];
  const isCut = (core: string) => title.length >= 12 && core.startsWith(title);
  return named
    .filter(({ cores }) =>
      cores.some((core) => core === title || isCut(core) || (wordsOf(core).length > 1 && holds(title, core))),
    )
    .map(({ dimension }) => dimension);
}
