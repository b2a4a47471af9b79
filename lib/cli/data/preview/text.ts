import { formatProblemList } from '@/lib/dataset/report';
import { groupBy } from '@/lib/domain/values/group-by';
import type { Measure } from '@/lib/domain/vocabulary';
import { type Preview, type PreviewCell, previewKinds } from '@/lib/import/preview';
import { kindWords, measureNames, resolutionHeader, valueIn, verdictOf } from './words.ts';

const mostPerGroup = 25;

/** A preview as text: the counts, each group of figures, and each conflict with the line that would resolve it. */
export function formatPreview(preview: Preview, language: 'vi' | 'en'): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const { base, totals, editions, cells, more, conflicts, problems, warnings } = preview;
  const nameOf = (edition: string) => preview.editionNames[edition]?.[language] ?? edition;
  const lines: string[] = [];

  lines.push(
    base === null
      ? say('Phiên bản đầu tiên', 'The first release')
      : say(`So với phiên bản ${base}`, `Against release ${base}`),
  );
  lines.push(`  ${previewKinds.map((kind) => `${kindWords[kind][language]} ${totals[kind]}`).join(' · ')}`);
  for (const { edition, counts } of editions) {
    const moved = previewKinds.filter((kind) => kind !== 'same' && counts[kind] > 0);
    if (moved.length === 0) continue;
    lines.push(
      `  ${nameOf(edition)}: ${moved.map((kind) => `${kindWords[kind][language]} ${counts[kind]}`).join(' · ')}`,
    );
  }
  for (const [group, ofGroup] of groupBy(
    cells,
    ({ kind, edition }) => `${nameOf(edition)} · ${kindWords[kind][language]}`,
  )) {
    lines.push('', `${group} (${ofGroup.length})`);
    for (const cell of ofGroup.slice(0, mostPerGroup)) lines.push(`  ${toLine(cell, language)}`);
    const rest = ofGroup.length - mostPerGroup;
    if (rest > 0) lines.push(say(`  … và ${rest} số liệu nữa`, `  … and ${rest} more`));
  }
  if (more > 0)
    lines.push(say(`… và ${more} số liệu nữa không liệt kê`, `… and ${more} more that are not listed`));
  if (conflicts.length > 0) {
    lines.push(
      '',
      say(`Mâu thuẫn giữa các nguồn (${conflicts.length})`, `Conflicting (${conflicts.length})`),
    );
    for (const { unit, dimension, measure, claims, resolution } of conflicts) {
      lines.push(`  ${unit} · ${dimension} · ${measureNames[measure as Measure][language]}`);
      for (const claim of claims) {
        const mark = claim.isNew ? say(' (mới)', ' (new)') : '';
        lines.push(`    ${valueIn(claim.value, language)}  ${claim.source}: ${claim.title}${mark}`);
      }
      lines.push(`    ${resolution}`);
    }
    lines.push(say(`  (các cột: ${resolutionHeader})`, `  (columns: ${resolutionHeader})`));
  }
  if (warnings.count > 0) {
    lines.push(
      '',
      say(
        `Cần xem lại (không ngăn việc nạp): ${warnings.count}`,
        `To look at (it stops nothing): ${warnings.count}`,
      ),
    );
    lines.push(formatProblemList(warnings, language));
  }
  if (problems.count > 0) lines.push('', formatProblemList(problems, language));
  lines.push('', verdictOf(preview, language));
  return lines.join('\n');
}

function toLine(
  { unit, dimension, measure, before, after, sources }: PreviewCell,
  language: 'vi' | 'en',
): string {
  const values = [...new Set([before, after])]
    .flatMap((value) => (value === null ? [] : [valueIn(value, language)]))
    .join(' → ');
  return `${unit} · ${dimension} · ${measureNames[measure as Measure][language]}: ${values} [${sources.join(', ')}]`;
}
