import { createHash } from 'node:crypto';
import { hashScripts, toContentPolicy } from './content-policy';
import { type Bodies, sizeOf, toBodies } from './encodings';

/** An answer as it is kept for every reader of its address. */
export interface KeptPage {
  /** the release that it was made for; null for a file of the build, which no release changes */
  release: number | null;
  headers: Record<string, string>;
  bodies: Bodies;
  bytes: number;
}

/** How long a cache in front may hold what a release may change: seconds, and longer only while this site fails. */
const pageLife = 'public, max-age=0, s-maxage=4, stale-while-revalidate=2, stale-if-error=86400';
const fileLife = 'public, max-age=31536000, immutable';

/** The release that a page says it was made for; null for what says none. */
export function releaseOf(html: string): number | null {
  const told = /<html\b[^>]*\bdata-release="(?<release>\d+)"/.exec(html)?.groups?.release;
  return told === undefined ? null : Number(told);
}

/** Prepares an answer for keeping: its encodings, its policy, its tag. */
export async function toPage(body: Buffer, mediaType: string, release: number | null): Promise<KeptPage> {
  const isPage = mediaType.startsWith('text/html');
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const bodies = await toBodies(body, mediaType);
  const headers = {
    'content-type': mediaType,
    'cache-control': release === null ? fileLife : pageLife,
    // weak: one tag for every encoding of the same text
    etag: `W/"${release === null ? '' : `${release}-`}${hash}"`,
    vary: 'accept-encoding',
    'content-security-policy': toContentPolicy(isPage ? hashScripts(body.toString()) : []),
  };
  return { release, headers, bodies, bytes: sizeOf(bodies) + JSON.stringify(headers).length };
}
