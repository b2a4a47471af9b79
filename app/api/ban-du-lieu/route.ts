import { revalidateTag } from 'next/cache';
import { readCurrentRelease, releaseTag } from '@/lib/queries/releases/current-release';

export const dynamic = 'force-dynamic';

/** The release that the pages of this process were made from. */
let known = process.env.BUILT_RELEASE ?? '';

/**
 * The current release. When it is not the one the pages were made from, they are marked stale: each is
 * served once more while it is made anew, so that a database that then goes down takes none with it.
 */
export async function GET() {
  try {
    const release = await readCurrentRelease();
    if (String(release.id) !== known) {
      revalidateTag(releaseTag, 'max');
      known = String(release.id);
    }
    return Response.json(release, { headers: { 'cache-control': 'no-store' } });
  } catch {
    return Response.json(
      { error: 'The database does not answer.' },
      { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '10' } },
    );
  }
}
