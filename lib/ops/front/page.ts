import { createHash } from 'node:crypto';
import { hashScripts, toContentPolicy } from './content-policy';
import { type Bodies, sizeOf, toBodies } from './encodings';

/** An answer that is kept for all readers of its address. */
export interface KeptPage {
  /** the release for which it was made; null for what no release changes */
  release: number | null;
  headers: Record<string, string>;
  bodies: Bodies;
  bytes: number;
}

/** A cache in front may hold a page that a release can change for seconds, and longer only while this site fails. */
const pageLife = 'public, max-age=0, s-maxage=4, stale-while-revalidate=2, stale-if-error=86400';
const fileLife = 'public, max-age=31536000, immutable';
/** What a release fixes does not change with the figures, but its words may with the next version of the site. */
const fixedLife = 'public, max-age=86400, stale-if-error=604800';

/** The release that a page names as its own; null when it names none. */
export function releaseOf(html: string): number | null {
  const told = /<html\b[^>]*\bdata-release="(?<release>\d+)"/.exec(html)?.groups?.release;
  return told === undefined ? null : Number(told);
}

/** The headers that Next wrote and an answer keeps; how long it lasts, only where that is for ever. */
export const passedOn = (headers: Headers): Record<string, string> =>
  Object.fromEntries(
    ['content-disposition', 'data-release', 'link', 'cache-control'].flatMap((name) => {
      const value = headers.get(name);
      return value === null || (name === 'cache-control' && value !== fileLife) ? [] : [[name, value]];
    }),
  );

/**
 * Makes an answer to keep, with its encodings, policy and tag.
 * @param release the release for which it was made, or what it stays whatever is released
 * @param own headers of this answer, instead of the usual ones
 */
export async function toPage(
  body: Buffer,
  mediaType: string,
  release: number | 'file' | 'fixed',
  own: Record<string, string> = {},
): Promise<KeptPage> {
  const isPage = mediaType.startsWith('text/html');
  const stays = typeof release === 'string';
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const bodies = await toBodies(body, mediaType, release === 'file');
  const headers = {
    'content-type': mediaType,
    'cache-control': release === 'file' ? fileLife : release === 'fixed' ? fixedLife : pageLife,
    // weak, because all encodings of a text have one tag
    etag: `W/"${stays ? '' : `${release}-`}${hash}"`,
    vary: 'accept-encoding',
    'content-security-policy': toContentPolicy(isPage ? hashScripts(body.toString()) : []),
    ...own,
  };
  return {
    release: stays ? null : release,
    headers,
    bodies,
    bytes: sizeOf(bodies) + JSON.stringify(headers).length,
  };
}

/** What the headers of a page become when neither this site nor a cache in front may keep it. */
export const unkept = { 'cache-control': 'no-store', etag: undefined };
