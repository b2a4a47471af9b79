import type { Page } from '@playwright/test';

/** A table as it is printed. */
export interface PrintedTable {
  title: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A page that shows the table as a newspaper's picture does. */
export const toPicturePage = ({ title, header, rows }: PrintedTable): string =>
  `<style>body{margin:24px;font:22px sans-serif}table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:6px 10px;text-align:center}th{background:#1f5c99;color:#fff}</style><p>${title}</p><table>${line(header, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`;

/** Answers what the English sheet of the table's picture asks, as a person does, with the keyboard alone. */
export async function confirmSheet(page: Page, { title, header, rows }: PrintedTable): Promise<void> {
  for (let turn = 0; turn < 60 && (await page.locator('#save').isDisabled()); turn += 1) {
    const label =
      (await page.evaluate(
        () => document.activeElement?.closest('li')?.querySelector('label')?.textContent,
      )) ?? '';
    const right = /^Header of column (\d)/.exec(label)?.[1];
    const cell = /^Row (\d+), .*: (.*)$/.exec(label);
    if (label === 'Title of the table') await page.keyboard.type(title);
    if (right) await page.keyboard.type(header[Number(right) - 1] ?? '');
    if (cell) await page.keyboard.type(rows[Number(cell[1]) - 1]?.[header.indexOf(cell[2] ?? '')] ?? '');
    await page.keyboard.press('Enter');
  }
}
