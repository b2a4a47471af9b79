import { withQuery } from '@/lib/db/with-client';
import { changeKinds, type FigureChange, totalOf } from '@/lib/domain/figures/figure-change';
import { listChanges } from '@/lib/release/changes';
import { getRelease } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import { language, number, printJson } from './answer.ts';
import type { Call } from './options.ts';
import { kindWords } from './preview/words.ts';
import { toReleaseLine } from './release-line.ts';
import { noSuchRelease, parseReleaseNumber } from './release-number.ts';

const mostListed = { ofEdition: 25, inAll: 100 };
const everything = { ofEdition: null, inAll: null };

/** `show RELEASE`: what a release changed, edition by edition: how many figures, then figure by figure. */
export async function show({ operands, options, env }: Call): Promise<number> {
  const id = parseReleaseNumber(operands);
  const [release, editions] = await withDatabase(env, (url) =>
    withQuery(url, async (query) => [
      await getRelease(query, id),
      await listChanges(query, id, options.json ? everything : mostListed),
    ]),
  );
  if (!release) throw noSuchRelease(id);
  if (options.json) {
    printJson({ release, editions });
    return 0;
  }
  print(toReleaseLine(release));
  print(say(`      mã nội dung ${release.contentHash}`, `      content hash ${release.contentHash}`));
  for (const { id: edition, counts, listed } of editions) {
    const counted = changeKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${kindWords[kind][language()]} ${number(counts[kind])}`);
    print(`  ${edition}: ${counted.join(' · ')}`);
    for (const change of listed) print(`    ${toLine(change)}`);
    const more = totalOf(counts) - listed.length;
    if (more > 0)
      print(
        say(
          `    … và ${number(more)} số liệu nữa (--json cho tất cả)`,
          `    … and ${number(more)} more (--json gives all)`,
        ),
      );
  }
  return 0;
}

const toLine = ({ id, kind, before, after }: FigureChange): string => {
  const values = before === after ? (after ?? '–') : [before ?? '–', after ?? '–'].join(' → ');
  return `${id}: ${kindWords[kind][language()]} ${values}`;
};
