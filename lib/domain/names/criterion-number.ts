/** "1.1", "TC 1.1.2." or "Tiêu chí thành phần 1,1,2: …" at the beginning of a text. */
const printed =
  /^\s*(?:(?:tiêu chí(?: thành phần)?|TCTP|TC|criterion|sub-criterion)\s*)?(?<number>\d{1,2}(?:[.,]\d{1,2}){1,3})(?![\d%]|[.,]\d)[.,:)–-]*\s*/iu;

const inTitle =
  /(?<![\p{L}\d])(?:tiêu chí(?: thành phần)?|TCTP|TC|criterion)\s*(?:số\s*)?(?<number>\d{1,2}(?:[.,]\d{1,2}){1,3})(?![\d%]|[.,]\d)/giu;

/** The numbers that stand in a title behind the word for a criterion, as dimensions.csv writes them. */
export const findCriterionNumbers = (title: string): string[] =>
  [...title.normalize('NFC').matchAll(inTitle)].flatMap(
    ({ groups }) => groups?.number?.replaceAll(',', '.') ?? [],
  );

/** The number that a text begins with, as dimensions.csv writes it, and what follows it; null without one. */
export function readCriterionNumber(text: string): { number: string; rest: string } | null {
  const found = printed.exec(text.normalize('NFC'));
  const number = found?.groups?.number;
  return found && number
    ? { number: number.replaceAll(',', '.'), rest: text.normalize('NFC').slice(found[0].length) }
    : null;
}
