import { getTranslations } from 'next-intl/server';
import { toSuggestion } from '@/components/search/suggestion';
import { routing } from '@/lib/i18n/routing';
import { parseLocale } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { listSearchEntries } from '@/lib/queries/search';

export const dynamicParams = false;

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

/** Everything that the search field suggests, in one language; made anew with every release. */
export async function GET(_request: Request, { params }: RouteContext<'/api/tim/[locale]'>) {
  const locale = parseLocale(await params) ?? 'vi';
  const t = await getTranslations({ locale, namespace: 'searchPage' });
  await getCurrentRelease();
  const entries = await listSearchEntries();
  return Response.json(entries.map((entry) => toSuggestion(entry, locale, t)));
}
