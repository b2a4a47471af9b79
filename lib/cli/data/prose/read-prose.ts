import { readFile, stat } from 'node:fs/promises';
import { isProse } from '@/lib/domain/proposals/is-prose';
import { decodeText } from '@/lib/tables/open/decode-text';

/** The longest article in bytes; a longer text is read as a table, or refused as one. */
const mostBytes = 2 ** 20;

/** The text of a file that is prose; null for any other file. */
export async function readProse(file: string): Promise<string | null> {
  if (!/\.(?:txt|md)$/i.test(file) || (await stat(file)).size > mostBytes) return null;
  const decoded = decodeText(await readFile(file));
  return decoded.kind !== 'refused' && isProse(decoded.text) ? decoded.text.normalize('NFC') : null;
}
