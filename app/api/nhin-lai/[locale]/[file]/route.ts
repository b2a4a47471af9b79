import { getTranslations } from 'next-intl/server';
import { toListedReviews } from '@/components/review/listed-reviews';
import { toReviewBook } from '@/components/review/review-book';
import { toReviewYearsBook } from '@/components/review/review-years-book';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseReviewFile, type ReviewFile } from '@/lib/params/review-files';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { getReviewYears } from '@/lib/queries/review/review-years';
import { getReviewedUnits } from '@/lib/queries/review/reviewed-units';
import { getReview } from '@/lib/queries/review/reviews';

export const dynamic = 'force-dynamic';

/** A review of one year or of several as a workbook, or the units of an edition that have one as JSON. */
export async function GET(_request: Request, { params }: RouteContext<'/api/nhin-lai/[locale]/[file]'>) {
  const { file, ...rest } = await params;
  const asked = parseReviewFile({ ...rest, file });
  const made = asked && (await make(asked));
  if (!made) return toProblemResponse(toProblem('nothing-found', 'There is no such review.'));
  if (!(made instanceof Uint8Array)) return Response.json(made);
  return new Response(made, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${file}"`,
    },
  });
}

async function make({ kind, address, locale }: ReviewFile) {
  const words = { locale, t: await getTranslations({ locale }) };
  if (kind === 'list') {
    const found = await getReviewedUnits(address.index, address.level, address.year);
    return found && toListedReviews(found.table, found.reviewed, words);
  }
  if (kind === 'years') {
    const years = await getReviewYears(address);
    return years && toReviewYearsBook(years, await getCurrentRelease(), words);
  }
  const review = await getReview(address);
  return review && toReviewBook(review, await getCurrentRelease(), words);
}
