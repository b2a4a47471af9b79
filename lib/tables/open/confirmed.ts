import { z } from 'zod';
import { column } from '@/lib/dataset/columns';
import { tidy } from '@/lib/domain/values/tidy-text';
import type { Grid } from '../grid';
import { mostColumns } from './text-grid';

const text = z.string().max(2000);
const isCrop = (crop: string): boolean => column.webp.safeParse(crop).success;

/** A table that was read from a picture and that a person confirmed on its review sheet. */
export const confirmedTable = z.object({
  kind: z.literal('confirmed-table'),
  picture: z.object({
    name: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    width: z.number(),
    height: z.number(),
    /** the angle in degrees by which it was turned before it was read */
    angle: z.number(),
  }),
  title: text,
  header: z.array(text).max(mostColumns),
  rows: z.array(z.array(text).max(mostColumns)).max(20_000),
  /** the box of each cell in the straightened picture: left, top, width, height */
  boxes: z.array(z.array(z.tuple([z.number(), z.number(), z.number(), z.number()]))),
  /** what the picture shows of each cell with a number, as WebP in base64; empty for the others */
  crops: z.array(z.array(z.string().refine((crop) => crop === '' || isCrop(crop)))).default([]),
});

export type ConfirmedTable = z.infer<typeof confirmedTable>;

/** The grid of a confirmed table: its title, its header and its rows; null for a text that is no such table. */
export function toConfirmedGrid(content: string): Grid | null {
  if (!/^\s*\{/.test(content)) return null;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return null;
  }
  const parsed = confirmedTable.safeParse(json);
  if (!parsed.success) return null;
  const { title, header, rows, crops, picture } = parsed.data;
  const all = [[title], header, ...rows].map((row, at) => ({ texts: row, crops: crops[at - 2] ?? [] }));
  const printed = all.filter(({ texts }) => texts.some((one) => one.trim() !== ''));
  return {
    name: '',
    rows: printed.map((row, at) => ({
      line: at + 1,
      cells: row.texts.map((one, place) => {
        const crop = row.crops[place];
        return { text: tidy(one), ...(crop && { excerpt: { picture: picture.sha256, crop } }) };
      }),
    })),
  };
}
