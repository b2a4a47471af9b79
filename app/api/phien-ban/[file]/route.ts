import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseDownload } from '@/lib/params';
import { findDownload } from '@/lib/release/downloads';

type Context = RouteContext<'/api/phien-ban/[file]'>;

export const dynamic = 'force-dynamic';

/** A release's data package (`3.zip`) or its figures (`3.csv`). */
export const GET = (request: Request, context: Context) => answer(request, context, true);
export const HEAD = (request: Request, context: Context) => answer(request, context, false);

async function answer(request: Request, { params }: Context, withBody: boolean): Promise<Response> {
  const asked = parseDownload(await params);
  try {
    const download = asked && (await findDownload(asked.release, asked.kind));
    if (!download) return toProblemResponse(toProblem('nothing-found', 'There is no such release.'));
    const { fileName, mediaType, tag, openBody } = download;
    const headers = { etag: tag, 'cache-control': 'public, max-age=31536000, immutable' };
    if (request.headers.get('if-none-match')?.includes(tag))
      return new Response(null, { status: 304, headers });
    return new Response(withBody ? await openBody() : null, {
      headers: {
        ...headers,
        'content-type': mediaType,
        'content-disposition': `attachment; filename="${fileName}"`,
      },
    });
  } catch {
    return toProblemResponse(toProblem('unavailable'));
  }
}
