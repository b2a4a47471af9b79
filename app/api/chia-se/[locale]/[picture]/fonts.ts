import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.join(process.cwd(), 'node_modules/@fontsource/be-vietnam-pro/files');

// the drawing library takes no woff2, and no family whose letters lie in two files
const faces = [
  { name: 'Be Vietnam Pro', subset: 'latin' },
  { name: 'Be Vietnam Pro Vietnamese', subset: 'vietnamese' },
] as const;
const weights = [400, 700] as const;

/** The site's type, regular and bold, with the letters of Vietnamese. */
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
