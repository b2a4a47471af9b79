import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { LRUCache } from 'lru-cache';
import { query } from '@/lib/db/client';
import { readEnv } from '@/lib/env';
import { writeFigures } from './figures-csv';
import { KeptFiles } from './kept-files';
import { exportRelease } from './package';
import { getRelease } from './releases';

/** `zip`: the whole data set as a data package; `csv`: its figures, flat. */
export type DownloadKind = 'zip' | 'csv';

/** A download before it is made. */
export interface Download {
  fileName: string;
  mediaType: string;
  /** the same for the same bytes */
  tag: string;
  /** the file as the body of a response; it is made when nobody asked for it before */
  openBody: () => Promise<ReadableStream<Uint8Array>>;
}

const files = new KeptFiles(8);
/** The content hashes by release; the content of a release never changes. */
const hashes = new LRUCache<number, string>({ max: 1000 });

const kinds = {
  zip: { write: exportRelease, name: 'chi-so-cchc', mediaType: 'application/zip' },
  csv: { write: writeFigures, name: 'chi-so-cchc-so-lieu', mediaType: 'text/csv; charset=utf-8' },
} as const;

/**
 * A release's download, or null when there is no such release.
 * @throws when the database does not answer
 */
export async function findDownload(release: number, kind: DownloadKind): Promise<Download | null> {
  const { DATABASE_URL: url, SITE_URL: siteUrl } = readEnv(process.env);
  if (!url) throw new Error('DATABASE_URL is not set');
  const contentHash = hashes.get(release) ?? (await getRelease(query, release))?.contentHash;
  if (!contentHash) return null;
  hashes.set(release, contentHash);
  const { write, name, mediaType } = kinds[kind];
  return {
    fileName: `${name}-${release}.${kind}`,
    mediaType,
    tag: `"${contentHash.slice(0, 16)}-${release}-${kind}"`,
    async openBody() {
      const file = await files.get(`${release}.${kind}`, (to) => write(url, release, to, siteUrl));
      if (!file) throw new Error(`release ${release} has no data set`);
      // what is open can be read to its end, also when it is no longer kept
      const handle = await open(file);
      return Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>;
    },
  };
}
