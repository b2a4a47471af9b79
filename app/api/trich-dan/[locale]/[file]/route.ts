import { getTranslations } from 'next-intl/server';
import { toCitation } from '@/components/figures/citation';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseCitationFile } from '@/lib/params/citation-file';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { readCurrentRelease } from '@/lib/queries/releases/current-release';
import { formats } from './formats';

export const dynamic = 'force-dynamic';

/** The citation of a figure as a file for reference managers. */
export async function GET(_request: Request, { params }: RouteContext<'/api/trich-dan/[locale]/[file]'>) {
  const file = parseCitationFile(await params);
  const page = file && (await getFigurePage(file.id));
  if (!file || !page?.current)
    return toProblemResponse(toProblem('nothing-found', 'There is no such figure.'));
  const { locale, id, format } = file;
  const t = await getTranslations({ locale });
  const citation = toCitation({ page, locale, t }, await readCurrentRelease(), new Date());
  const { mediaType, write } = formats[format];
  return new Response(write(citation), {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${id.replaceAll('~', '-')}.${format}"`,
    },
  });
}
