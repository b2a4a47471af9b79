import { getTranslations } from 'next-intl/server';
import { toSuggestion } from '@/components/search/suggestion';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { parseLocale } from '@/lib/params';
import { listSearchEntries } from '@/lib/queries/search';

export const dynamic = 'force-dynamic';

/** Everything that the search field suggests, in one language. */
export async function GET(_request: Request, { params }: RouteContext<'/api/tim/[locale]'>) {
  const locale = parseLocale(await params);
  if (!locale) return toProblemResponse(toProblem('nothing-found', 'There is no such language.'));
  const t = await getTranslations({ locale, namespace: 'searchPage' });
  const entries = await listSearchEntries();
  return Response.json(entries.map((entry) => toSuggestion(entry, locale, t)));
}
