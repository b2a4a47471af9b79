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
  const years = [...new Set(texts.flatMap(yearsIn))];
  const isNamed = headers.some((header) => header.includes(String(year)));
  if (years.length === 0 || years.includes(year) || isNamed) return [];
  const list = years.join(', ');
  return [
    {
      ...place,
      text: {
        vi: `Tiêu đề hoặc tên trang nói năm ${list}, lệnh nói năm ${year}: bảng của năm nào? Nếu lệnh đúng, bỏ năm ấy đi.`,
        en: `The title or sheet says ${list}, the command ${year}: which year is it? If the command is right, take the year out there.`,
      },
      choices: years.map((found) => `--year ${found}`),
    },
  ];
}

/** Asks for the year, when no sheet or row is of the given one. */
export const askOtherYears = (years: readonly number[], year: number, place: Place): Question => ({
  ...place,
  text: {
    vi: `Tệp có số liệu của ${years.join(', ')}, không có năm ${year}: lấy năm nào?`,
    en: `The file has figures of ${years.join(', ')} and none of ${year}: which year is wanted?`,
  },
  choices: years.map((found) => `--year ${found}`),
});
