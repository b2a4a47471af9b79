import { readFile } from 'node:fs/promises';
import { isProse } from '@/lib/domain/proposals/is-prose';
import { decodeText } from '@/lib/tables';

/** The text of a file that is prose; null for any other file. */
export async function readProse(file: string): Promise<string | null> {
  if (!/\.(?:txt|md)$/i.test(file)) return null;
  const decoded = decodeText(await readFile(file));
  return decoded.kind !== 'refused' && isProse(decoded.text) ? decoded.text.normalize('NFC') : null;
}
