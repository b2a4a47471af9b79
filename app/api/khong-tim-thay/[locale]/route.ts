import { parseLocale } from '@/lib/params';
import { routes } from '@/lib/routes';

/**
 * Every path that is no page ends here (next.config.ts): the prerendered not-found page, with its status.
 * A page's own notFound() would answer an empty shell to a reader without script.
 */
export async function GET(_request: Request, { params }: RouteContext<'/api/khong-tim-thay/[locale]'>) {
  const locale = parseLocale(await params) ?? 'vi';
  const page = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}${routes.notFound(locale)}`);
  return new Response(page.body, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, s-maxage=60' },
  });
}
