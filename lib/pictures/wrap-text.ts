/** How wide the letters of the typeface are at most, in hundredths of the size of the type; others are `usual`. */
const widths: [letters: RegExp, width: number][] = [
  [/[ Iil.,:;'’‘|!]/, 30],
  [/[fjrt1()[\]/"“”]/, 42],
  [/[abdgopqđ+\-–−]/, 67],
  [/[02-9]/, 72],
  [/[mwM%—…]/, 90],
  [/W/, 104],
  [/[CGOQ]/, 83],
  [/[A-ZĐ]/, 75],
];
const usual = 61;

/** How wide a text is at most, in the unit of the size of its type. */
export function widthOf(text: string, size: number, isBold = false): number {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const sum = [...plain].reduce(
    (all, letter) => all + (widths.find(([letters]) => letters.test(letter))?.[1] ?? usual),
    0,
  );
  return (sum / 100) * size * (isBold ? 1.05 : 1);
}

/**
 * Breaks a text into lines that fit a width, at spaces that allow it. What does not fit the number of lines ends with
 * an ellipsis.
 */
export function wrapText(
  text: string,
  { size, width, most, isBold }: { size: number; width: number; most: number; isBold?: boolean },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size, isBold) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept[most - 1] ?? '';
  while (end.includes(' ') && widthOf(`${end}…`, size, isBold) > width)
    end = end.slice(0, end.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${end}…`];
}
