import type { Text } from '@/lib/dataset/problem';
import type { Question } from '../reading';

/** Days, months and periods, whose years are not the measured one; and the year of publication. */
const besides = [
  /\b\d{1,2}\s*[/.-]\s*(?:\d{1,2}\s*[/.-]\s*)?20\d\d\b/g,
  /tháng\s+\d{1,2}\s*(?:[/.-]|năm)?\s*20\d\d\b/giu,
  /(?:giai đoạn|nhiệm kỳ)\s+20\d\d\s*[-–]\s*20\d\d/giu,
  /(?:công bố|ban hành|cập nhật|published|issued)(?:\s+(?:vào|trong|in))?(?:\s+năm)?\s+20\d\d/giu,
  /\b\d+\/20\d\d\/[A-ZĐ]/gu,
];

/** The measured years that a title, the name of a sheet or a header says, with or without the word for year. */
export function yearsIn(text: string): number[] {
  const rest = besides.reduce((left, pattern) => left.replace(pattern, ' '), text.slice(0, 500));
  return [...new Set([...rest.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([found]) => Number(found)))];
}

interface Place {
  file: string;
  line: number;
}

/**
 * Asks which year the table is of, when its title or the name of its sheet says only other years than the given one.
 * @param headers the headers of its columns, of which one may name the year
 */
export function askYear(
  texts: readonly string[],
  headers: readonly string[],
  year: number,
  place: Place,
): Question[] {
  const partial = texts.find((text) => partOfYear.test(withoutPublication(text, year)));
  if (partial !== undefined) return [askPart(partial, year, place)];
  const years = [...new Set(texts.flatMap(yearsIn))];
  const isNamed = headers.some((header) => header.includes(String(year)));
  if (years.length === 0 || years.includes(year) || isNamed) return [];
  const list = years.join(', ');
  return [
    {
      ...place,
      text: {
        vi: `Tiêu đề hoặc tên trang nói năm ${list}, lệnh nói năm ${year}: bảng của năm nào?`,
        en: `The title or sheet says ${list}, the command ${year}: which year is it?`,
      },
      choices: [...years.map((found) => `--year ${found}`), '--sure year'],
      means: [...years.map(ofYear), ofYear(year)],
    },
  ];
}

const ofYear = (year: number): Text => ({ vi: `của năm ${year}`, en: `of ${year}` });

/**
 * A part of a year in a title, whose figures are not those of the year: "6 tháng đầu năm", "9T/2025", "quý III"; "6 tháng
 * 4" is a day.
 */
const partOfYear =
  /(?<![\p{L}\d])(?:(?<!ngày\s)(?:(?!12(?!\d))\d+|ba|sáu|chín)\s*(?:tháng(?!\p{L}|\s*\d{1,2}(?!\d))|T(?!\p{L}))|(?:quý\s*|Q\.?\s?)(?:I{1,3}|IV|[1-4])(?![\p{L}\d])|bán niên|nửa (?:(?:đầu|cuối) )?năm|(?:first|second) half|half[- ]year|quarter)/iu;

/** The title without the time of publication: "công bố quý II/2026" of results of 2025, "công bố sau 3 tháng". */
const withoutPublication = (text: string, year: number): string =>
  text
    .slice(0, 500)
    .replace(
      /công bố\s+(?:(?:vào|trong)\s+)?quý\s+(?:I{1,3}|IV|[1-4])\s*(?:\/|năm)?\s*(20\d\d)/giu,
      (found, published) => (Number(published) > year ? ' ' : found),
    )
    .replace(/công bố\s+sau\s+\d+\s+tháng/giu, ' ');

const askPart = (title: string, year: number, place: Place): Question => ({
  ...place,
  text: {
    vi: `Tiêu đề “${title.slice(0, 100)}” nói một phần của năm: bảng có phải là kết quả của cả năm ${year}?`,
    en: `The title “${title.slice(0, 100)}” says a part of a year: is the table of the whole of ${year}?`,
  },
  choices: ['--sure year'],
  means: [{ vi: `của cả năm ${year}`, en: `of the whole of ${year}` }],
});

/** Asks for the year, when no sheet or row is of the given one. */
export const askOtherYears = (years: readonly number[], year: number, place: Place): Question => ({
  ...place,
  text: {
    vi: `Tệp có số liệu của ${years.join(', ')}, không có năm ${year}: lấy năm nào?`,
    en: `The file has figures of ${years.join(', ')} and none of ${year}: which year is wanted?`,
  },
  choices: years.map((found) => `--year ${found}`),
});
