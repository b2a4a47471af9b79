import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.join(process.cwd(), 'node_modules/@fontsource/be-vietnam-pro/files');

// the drawing library reads neither woff2 nor a family whose letters are in two files
const faces = [
  { name: 'Be Vietnam Pro', subset: 'latin' },
  { name: 'Be Vietnam Pro Vietnamese', subset: 'vietnamese' },
] as const;
const weights = [400, 700] as const;

/** The typeface of the site, regular and bold, with the Vietnamese letters. */
export const readFonts = () =>
  Promise.all(
    faces.flatMap(({ name, subset }) =>
      weights.map(async (weight) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await readFile(path.join(folder, `be-vietnam-pro-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
