import { files } from '@/lib/dataset/files';
import { tidy } from '@/lib/domain/values/tidy-text';
import { decodeText } from './open/decode-text';

const keys = ['index', 'year', 'unit', 'dimension', 'measure', 'value'];

/**
 * True for a CSV with the columns of prisma/data/claims.csv, which the reader of data sets reads. A file that
 * lacks a column is one too: that reader reports which.
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

/** The end of the last whole line in the first 64 kB, so that no letter is cut in two. */
function lastLineEnd(bytes: Uint8Array): number {
  const end = bytes.subarray(0, 64 * 1024).lastIndexOf(0x0a);
  return end < 0 || bytes.length <= 64 * 1024 ? bytes.length : end + 1;
}
