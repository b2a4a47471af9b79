import { files } from '@/lib/dataset/files';
import { tidy } from '@/lib/domain/values/tidy-text';
import { decodeText } from './decode-text';

const keys = ['index', 'year', 'unit', 'dimension', 'measure', 'value'];

/**
 * True for a CSV of claims in the columns of prisma/data/claims.csv, which the ordinary reader takes;
 * one that lacks a column is such a file too, and the ordinary reader says which.
 */
export function isTidyClaims({ bytes }: { bytes: Uint8Array }): boolean {
  const decoded = decodeText(bytes.subarray(0, 64 * 1024).slice(0, lastLineEnd(bytes)));
  if (decoded.kind === 'refused') return false;
  const [header = ''] = decoded.text.split(/\r?\n/, 1);
  const names = header.split(',').map((name) => tidy(name).replaceAll('"', ''));
  return (
    keys.every((key) => names.includes(key)) && names.every((name) => name in files['claims.csv'].row.shape)
  );
}

/** Where the first 64 kB end with a whole line, so that no letter is cut. */
function lastLineEnd(bytes: Uint8Array): number {
  const end = bytes.subarray(0, 64 * 1024).lastIndexOf(0x0a);
  return end < 0 || bytes.length <= 64 * 1024 ? bytes.length : end + 1;
}
