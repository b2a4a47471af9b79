import { z } from 'zod';
import { keyPatterns } from '@/lib/domain/figures/figure-id';
import { type ChosenClaim, saidKinds } from '@/lib/domain/reading/chosen-claim';
import { checkerQuery, mostChecked, saidWords } from '@/lib/routes';

type Search = Record<string, string | string[] | undefined>;

const firstOf = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value)?.trim() ?? '';

/** The text to check as it was typed, and whether it is longer than is read. */
export function parseChecked(search: Search): { text: string; isTooLong: boolean } {
  const text = firstOf(search[checkerQuery.text]).replace(/\r\n?/g, '\n');
  const isTooLong = Buffer.byteLength(text) > mostChecked;
  return { text: isTooLong ? '' : text, isTooLong };
}

const chosen = z.object({
  unit: z.string().regex(keyPatterns.unit),
  index: z.string().regex(keyPatterns.index),
  year: z.string().regex(/^20\d\d$/),
  said: z.enum(saidKinds),
  dimension: z.string().regex(keyPatterns.dimension).or(z.literal('')),
  number: z
    .string()
    .regex(/^\d{1,3}(?:[.,]\d{1,4})?$/)
    .or(z.literal('')),
});

/** What was chosen from the lists; null when the address names no choice, or none that can be. */
export function parseChosen(search: Search): ChosenClaim | null {
  const said = firstOf(search[checkerQuery.said]);
  const word = saidKinds.find((kind) => saidWords[kind] === said);
  const { data } = chosen.safeParse({
    unit: firstOf(search[checkerQuery.unit]),
    index: firstOf(search[checkerQuery.index]),
    year: firstOf(search[checkerQuery.year]),
    said: word,
    dimension: firstOf(search[checkerQuery.dimension]),
    number: firstOf(search[checkerQuery.number]).replace('.', ','),
  });
  return data ?? null;
}

/** Whether an address asks for anything. */
export const isAsked = (search: Search): boolean =>
  Object.values(checkerQuery).some((name) => firstOf(search[name]) !== '');
