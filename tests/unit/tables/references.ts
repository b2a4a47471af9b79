import type { FileTexts } from '@/lib/dataset/data-set-input';
import { isClaimFile } from '@/lib/dataset/files';
import { type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import type { TablesReading } from '@/lib/tables';

export const referencesOf = (texts: FileTexts): References =>
  toReferences(parseReferences(new Map([...texts].filter(([name]) => !isClaimFile(name)))).rows);

/** A table of the provinces in PAR INDEX 2020, of that source. */
export const tableOf = (texts: FileTexts, source: string) =>
  ({ index: 'par', year: 2020, level: 'province', source, references: referencesOf(texts) }) as const;

/** The claims of a reading as lines of unit, dimension, measure and value. */
export const toKeys = ({ claims }: TablesReading): string[] =>
  claims.map(({ cells }) => cells.slice(2, 6).join(' ')).sort();
