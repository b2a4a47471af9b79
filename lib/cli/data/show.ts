import { withClient } from '@/lib/db/with-client';
import type { FigureChange } from '@/lib/domain/figures/figure-change';
import { groupBy } from '@/lib/domain/values/group-by';
import { countChanges, listChanges } from '@/lib/release/changes';
import { getRelease } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import { language, number, printJson } from './answer.ts';
import type { Call } from './options.ts';
import { kindWords } from './preview/words.ts';
import { toReleaseLine } from './release-line.ts';
import { noSuchRelease, parseReleaseNumber } from './release-number.ts';

const mostListed = 100;

/** `show RELEASE`: what a release changed, counted by edition, then figure by figure. */
export async function show({ operands, options, env }: Call): Promise<number> {
  const id = parseReleaseNumber(operands);
  const shown = await withDatabase(env, (url) =>
    withClient(url, async (client) => ({
      release: await getRelease(client, id),
      counts: await countChanges(client, id),
      changes: await listChanges(client, id, options.json ? null : mostListed),
    })),
  );
  const { release, counts, changes } = shown;
  if (!release) throw noSuchRelease(id);
  if (options.json) {
    printJson(shown);
    return 0;
  }
  print(toReleaseLine(release));
  print(say(`      mã nội dung ${release.contentHash}`, `      content hash ${release.contentHash}`));
  for (const [edition, ofEdition] of groupBy(counts, (row) => row.edition)) {
    print(
      `  ${edition}: ${ofEdition.map(({ kind, count }) => `${kindWords[kind][language()]} ${number(count)}`).join(' · ')}`,
    );
  }
  for (const change of changes) print(`    ${toLine(change)}`);
  const more = counts.reduce((sum, { count }) => sum + count, 0) - changes.length;
  if (more > 0)
    print(
      say(
        `    … và ${number(more)} số liệu nữa (--json cho tất cả)`,
        `    … and ${number(more)} more (--json gives all)`,
      ),
    );
  return 0;
}

const toLine = ({ id, kind, before, after }: FigureChange): string => {
  const values = before === after ? (after ?? '–') : [before ?? '–', after ?? '–'].join(' → ');
  return `${id}: ${kindWords[kind][language()]} ${values}`;
};
