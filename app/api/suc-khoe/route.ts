import { readCurrentRelease } from '@/lib/queries/releases/current-release';

export const dynamic = 'force-dynamic';

/** Whether this process can read the database; pages already made are served either way. */
export async function GET() {
  const database = await readCurrentRelease().then(
    () => 'up',
    () => 'down',
  );
  return Response.json(
    { database },
    { status: database === 'up' ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
