import { getTranslations } from 'next-intl/server';
import { toFeed } from '@/components/corrections/feed';
import { toProblem, toProblemResponse } from '@/lib/api/problems';
import { feedTypes } from '@/lib/i18n/metadata';
import { parseFeedFile } from '@/lib/params/feed';
import { getFeed } from '@/lib/queries/releases/feeds';
import { writers } from './formats';

export const dynamic = 'force-dynamic';

/** A feed of releases, of corrections, or of what is new of a province. */
export async function GET(_request: Request, { params }: RouteContext<'/api/tin/[locale]/[file]'>) {
  const file = parseFeedFile(await params);
  const content = file && (await getFeed(file.followed));
  if (!file || !content) return toProblemResponse(toProblem('nothing-found', 'There is no such feed.'));
  const t = await getTranslations({ locale: file.locale });
  return new Response(writers[file.format](toFeed(content, file.locale, t)), {
    headers: { 'content-type': `${feedTypes[file.format]}; charset=utf-8` },
  });
}
