import { getTranslations } from 'next-intl/server';
import { titleExhibit } from '@/components/exhibits/exhibit-words';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { toFrame, toMarkup } from '@/lib/markup';
import { type OembedRequest, parseOembed } from '@/lib/params/oembed';
import { getExhibitRows } from '@/lib/queries/exhibits/exhibits';
import { inRelease } from '@/lib/queries/releases/past';
import { inFull, routes } from '@/lib/routes';
import { embedHeights, exhibitRoutes } from '@/lib/routes/exhibits';

export const dynamic = 'force-dynamic';

const usualWidth = 720;
/** In seconds. A consumer keeps the frame, not the figures in it. */
const life = 86_400;

/** The frame of a page for programs that turn an address into what it shows (oembed.com, version 1.0). */
export async function GET(request: Request): Promise<Response> {
  const asked = parseOembed(new URL(request.url).searchParams);
  if (asked === 'format') return refuse('bad-parameter', 'format is json or xml.');
  if (asked === 'size') return refuse('bad-parameter', 'maxwidth and maxheight are whole numbers of pixels.');
  const told = asked === 'unknown' ? null : await tell(asked);
  if (asked === 'unknown' || !told)
    return refuse('nothing-found', 'url is not the address of a chart, a table or a unit of this site.');
  return asked.format === 'json'
    ? Response.json(told)
    : new Response(toXml(told), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
}

const refuse = (code: 'bad-parameter' | 'nothing-found', detail: string) =>
  toProblemResponse(toProblem(code, detail));

async function tell({ exhibit, locale, release, maxWidth, maxHeight }: OembedRequest) {
  const known = await inRelease(release, () => getExhibitRows(exhibit));
  if (!known) return null;
  const t = await getTranslations({ locale });
  const title = titleExhibit(known.table, { locale, t });
  const width = Math.min(usualWidth, maxWidth ?? usualWidth);
  const height = Math.min(embedHeights[exhibit.kind], maxHeight ?? Number.POSITIVE_INFINITY);
  const src = inFull(exhibitRoutes.embed(locale, exhibit, release));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: t('site.name'),
    provider_url: inFull(routes.home(locale)),
    cache_age: life,
    html: toFrame({ src, title, width, height }),
    width,
    height,
    thumbnail_url: inFull(exhibitRoutes.picture(locale, exhibit, { format: 'png', shape: 'wide' }, release)),
    thumbnail_width: 2400,
    thumbnail_height: 1350,
  };
}

const toXml = (told: Record<string, string | number>): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(told)
    .map(([name, value]) => `<${name}>${toMarkup(String(value))}</${name}>`)
    .join('')}</oembed>\n`;
