import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.join(process.cwd(), 'app/typeface');
const weights = [400, 600] as const;

/** The typeface of the site, regular and semibold, with the Vietnamese letters. */
export const readFonts = () =>
  Promise.all(
    weights.map(async (weight) => ({
      name: 'Be Vietnam Pro',
      weight,
      style: 'normal' as const,
      data: await readFile(path.join(folder, `be-vietnam-pro-${weight}.ttf`)),
    })),
  );
