import type { References } from '@/lib/dataset/normalise';
import { fold, toAliases } from '@/lib/domain/names/names';
import type { Question } from '../reading';

/** Indices that the data set does not have and that tables of provinces are published of. */
const strangers: readonly (readonly [string, RegExp])[] = [
  ['PCI', /\bpci\b|nang luc canh tranh/],
  ['DTI', /\bdti\b|chuyen doi so/],
  ['PGI', /\bpgi\b|chi so xanh/],
  ['DDCI', /\bddci\b/],
  ['ICT Index', /\bict index\b|san sang.*cong nghe thong tin/],
  ['PII', /\bpii\b|doi moi sang tao/],
  ['POBI', /\bpobi\b|cong khai ngan sach/],
  ['PACA', /\bpaca\b|phong chong tham nhung/],
  ['Chỉ số phục vụ người dân, doanh nghiệp', /phuc vu nguoi dan/],
];

/** What indices of the data set are called without their names. */
const descriptions: readonly (readonly [string, RegExp])[] = [
  ['sipas', /\bhai long\b/],
  ['papi', /\bhieu qua quan tri\b/],
];

/** The names of an index that no other text has: short ones, codes, whole names. */
function namesOf({ indices }: References, index: string): string[] {
  const row = indices.get(index);
  const whole = [row?.name_vi, row?.name_en].map((name) => (name ?? '').replace(/\([^()]*\)/g, ''));
  const all = [...whole, row?.short_vi, row?.short_en, ...toAliases(row?.aliases ?? null), index];
  return [...new Set(all.map((name) => fold(name ?? '')).filter((name) => name.length > 2))];
}

const holds = (text: string, name: string): boolean => ` ${text} `.includes(` ${name} `);

/** The indices that a text names: codes of the data set, else the names of indices that it does not have. */
export function indicesIn(text: string, references: References): { known: string[]; strange: string[] } {
  const folded = fold(text.slice(0, 500));
  const known = [...references.indices.keys()].filter(
    (index) =>
      namesOf(references, index).some((name) => holds(folded, name)) ||
      descriptions.some(([code, words]) => code === index && words.test(folded)),
  );
  const strange = strangers.flatMap(([name, words]) => (words.test(folded) ? [name] : []));
  return { known, strange };
}

/** Asks of which index the table is, when its title or the name of its sheet says only others than its own. */
export function askIndex(
  texts: readonly string[],
  own: readonly string[],
  references: References,
  place: { file: string; line: number },
): Question[] {
  const found = texts.map((text) => indicesIn(text, references));
  const known = [...new Set(found.flatMap((one) => one.known))];
  const strange = [...new Set(found.flatMap((one) => one.strange))];
  if (known.some((code) => own.includes(code)) || known.length + strange.length === 0) return [];
  const nameOf = (code: string) => references.indices.get(code)?.short_vi ?? code;
  const list = [...known.map(nameOf), ...strange].join(', ');
  const given = nameOf(own[0] ?? '');
  return [
    {
      ...place,
      text: {
        vi: `Tiêu đề hoặc tên trang nói ${list}, lệnh nói ${given}: bảng của bộ chỉ số nào?`,
        en: `The title or sheet says ${list}, the command ${given}: of which index is the table?`,
      },
      choices: [...known.map((code) => `--index ${code}`), '--sure index'],
      means: [...known.map(nameOf), given].map((name) => ({ vi: `của ${name}`, en: `of ${name}` })),
    },
  ];
}
