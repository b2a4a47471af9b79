import { getTranslations } from 'next-intl/server';
import { toReviewBook } from '@/components/review/review-book';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseReviewFile } from '@/lib/params';
import { getReview } from '@/lib/queries/review/reviews';

export const dynamic = 'force-dynamic';

/** A year of a unit in review as a workbook. */
export async function GET(_request: Request, { params }: RouteContext<'/api/nhin-lai/[locale]/[file]'>) {
  const { file, ...rest } = await params;
  const asked = parseReviewFile({ ...rest, file });
  const review = asked && (await getReview(asked));
  if (!review) return toProblemResponse(toProblem('nothing-found', 'There is no such review.'));
  const { locale } = asked;
  return new Response(toReviewBook(review, { locale, t: await getTranslations({ locale }) }), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${file}"`,
    },
  });
}
