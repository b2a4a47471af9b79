import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { isCriterion } from '@/lib/domain/editions/criterion';
import { type LeftOut, type Proposal, toProposals } from '@/lib/domain/proposals/to-proposals';
import { aggregateOf, isProvince } from '@/lib/domain/vocabulary';
import { print, say } from '../../say.ts';
import { language, printJson } from '../answer.ts';
import { readBase } from '../base.ts';
import { type Call, UsageError, type Values } from '../options.ts';
import { toFacts, toTextReader } from './known.ts';
import type { ProseFound } from './prose-found.ts';
import { type ProseSheet, renderProseSheet } from './sheet.tsx';
import { leftWords } from './words.ts';

/**
 * What a text claims, as a sheet on which a person confirms it; nothing is loaded.
 * @returns the exit code: 1 where the text claims no figure that a table could print
 */
export async function previewProse(
  { at: file, text }: Pick<ProseFound, 'at' | 'text'>,
  { options, env }: Call,
): Promise<number> {
  const { source } = options;
  if (!source)
    throw new UsageError(
      say('Bài viết cần một nguồn: --source MÃ.', 'A text needs a source: --source CODE.'),
    );
  const references = toReferences(parseReferences((await readBase(env)).references).rows);
  const facts = toFacts(references);
  const start = {
    index: options.index ?? null,
    year: options.year === undefined ? null : Number(options.year),
  };
  const found = toTextReader(references)
    .read(text, start)
    .flatMap((reading) => toProposals(reading, facts));
  const proposals = found.filter((one) => one.kind === 'proposed');
  const left = found.filter((one) => one.kind === 'left-out');
  const sheet = toSheet(references, { file, text, source, proposals, options });
  const at = options.html ?? `${withoutEnding(file)}.html`;
  if (proposals.length > 0) await writeFile(at, await renderProseSheet(sheet, language()));
  if (options.json) printJson({ file, sheet: proposals.length > 0 ? at : null, proposals, left });
  else printFound(text, { file, at, proposals, left });
  return proposals.length > 0 ? 0 : 1;
}

function printFound(
  text: string,
  {
    file,
    at,
    proposals,
    left,
  }: { file: string; at: string; proposals: readonly Proposal[]; left: readonly LeftOut[] },
): void {
  const words = ({ span }: Pick<Proposal, 'span'>) =>
    text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
  print(
    say(
      `${file}: bài viết, đề nghị ${proposals.length} số liệu, ${left.length} câu không đề nghị gì.`,
      `${file}: prose, ${proposals.length} figures proposed, ${left.length} sentences that propose none.`,
    ),
  );
  for (const proposal of proposals) {
    const { index, year, unit, dimension, measure, value, doubts } = proposal;
    const key = [index, year ?? '?', unit, dimension ?? '?', measure].join('.');
    print(`  ${key} = ${value}${doubts.length > 0 ? ` (?)` : ''}  “${words(proposal)}”`);
  }
  for (const one of left) print(`  – “${words(one)}” (${leftWords[one.because][language()]})`);
  print(
    proposals.length > 0
      ? say(
          `Chưa nạp gì. Mở ${at} trong trình duyệt, duyệt từng số, lưu, rồi chạy lệnh mà tờ duyệt ghi.`,
          `Nothing is loaded. Open ${at} in a browser, confirm each figure, save, then run the command that the sheet names.`,
        )
      : say('Không có số liệu nào để duyệt.', 'There is no figure to confirm.'),
  );
}

const withoutEnding = (file: string) => file.slice(0, file.length - path.extname(file).length);

function toSheet(
  { rows, units }: References,
  { options, ...of }: Pick<ProseSheet, 'file' | 'text' | 'source' | 'proposals'> & { options: Values },
): ProseSheet {
  const named = [...units.values()].flatMap(([unit]) => unit ?? []);
  const saved = `${path.basename(withoutEnding(of.file))}.claims.csv`;
  return {
    ...of,
    editions: Object.fromEntries(
      rows['editions.csv']
        .filter(({ owner }) => owner === null)
        .map(({ index, level }) => [
          `${index} ${level}`,
          Object.fromEntries(
            rows['editions.csv']
              .filter((row) => row.index === index && row.level === level && row.owner === null)
              .map((row) => [row.year, row.units]),
          ),
        ]),
    ),
    units: named.flatMap(({ slug, name_vi: name, kind }) => {
      const level = isProvince(kind)
        ? 'province'
        : kind === 'ministry' || slug === aggregateOf.ministry
          ? 'ministry'
          : slug === aggregateOf.province || slug.startsWith('vung-')
            ? 'province'
            : null;
      return level ? [{ slug, name, level }] : [];
    }),
    dimensions: [
      ...new Map(
        rows['dimensions.csv']
          .filter(({ kind }) => !isCriterion(kind))
          .map(({ dimension, name_vi: name }) => [dimension, { code: dimension, name }]),
      ).values(),
    ],
    indices: [...new Set(rows['editions.csv'].flatMap(({ index, owner }) => (owner ? [] : [index])))],
    saved,
    command: toCommand(saved, options),
  };
}

/** The command that loads what the sheet saves, with the words that describe the source. */
function toCommand(saved: string, options: Values): string {
  const described = (['source', 'title', 'publisher', 'kind', 'url', 'date', 'page', 'archive'] as const)
    .flatMap((name) => {
      const value = options[name];
      return value === undefined ? [] : [`--${name} '${value.replaceAll("'", "'\\''")}'`];
    })
    .join(' ');
  return `npm run data -- import ${saved} ${described}`;
}
