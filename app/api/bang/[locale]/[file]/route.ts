import { getTranslations } from 'next-intl/server';
import { toTableFile } from '@/components/exhibits/files/table-file';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseTableFile } from '@/lib/params/exhibit';
import { getExhibitTable } from '@/lib/queries/exhibits/exhibits';
import { readCurrentRelease } from '@/lib/queries/releases/current-release';
import { inRelease } from '@/lib/queries/releases/past';
import { toExhibitId } from '@/lib/routes/exhibits';
import { formats } from './formats';

export const dynamic = 'force-dynamic';

/** The rows of a chart or a table as a file, of the current release or of the one that the address names. */
export async function GET(_request: Request, { params }: RouteContext<'/api/bang/[locale]/[file]'>) {
  const asked = parseTableFile(await params);
  const found =
    asked &&
    (await inRelease(asked.release, async () => ({
      known: await getExhibitTable(asked.exhibit),
      release: await readCurrentRelease(),
    })));
  if (!asked || !found?.known)
    return toProblemResponse(toProblem('nothing-found', 'There is no such table.'));
  const { locale, exhibit, format } = asked;
  const { known, release } = found;
  const { mediaType, write } = formats[format];
  const words = { locale, t: await getTranslations({ locale }) };
  return new Response(write(toTableFile(known.view, known.table, release, words)), {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${toExhibitId(exhibit)}.ban-${release.id}.${locale}.${format}"`,
    },
  });
}
