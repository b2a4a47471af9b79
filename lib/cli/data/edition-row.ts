import type { ReferenceFile } from '@/lib/dataset/files';
import type { Rows } from '@/lib/dataset/parse';
import { noIndex } from '@/lib/tables/known-edition';
import { say } from '../say.ts';
import { UsageError, type Values } from './options.ts';
import { toFile } from './source-row.ts';
import { parseEdition } from './table-options.ts';

/**
 * The row of editions.csv that opens an edition for its first figures, when `--framework` names the criteria
 * set that it was scored by. An edition that is already published needs no row.
 * @throws UsageError when the edition is published under another framework, or the framework is unknown
 */
export function toEditionRow(rows: Rows, options: Values): [ReferenceFile, string][] {
  const { framework } = options;
  if (!framework) return [];
  const { index, year, level, owner } = parseEdition(options);
  const indices = new Map(rows['indices.csv'].map((row) => [row.index, row]));
  if (!indices.has(index)) {
    const { vi, en } = noIndex(index, { indices });
    throw new UsageError(`--index: ${say(vi, en)}.`);
  }
  const frameworks = rows['frameworks.csv'].filter((row) => row.index === index && row.level === level);
  if (!frameworks.some((row) => row.framework === framework)) {
    const known = frameworks.map((row) => row.framework).join(', ');
    throw new UsageError(`--framework: ${say('cần một trong', 'expected one of')}: ${known}`);
  }
  const found = rows['editions.csv'].find(
    (row) => row.index === index && row.year === year && row.level === level && row.owner === (owner ?? null),
  );
  if (found?.status === 'published') {
    if (found.framework === framework) return [];
    throw new UsageError(
      say(
        `--framework: ${index} ${year} đã công bố theo ${found.framework}; sửa editions.csv nếu sai.`,
        `--framework: ${index} ${year} is published under ${found.framework}; change editions.csv if that is wrong.`,
      ),
    );
  }
  const units = options.units ?? (found?.units == null ? '' : String(found.units));
  const row = { index, year: String(year), level, owner: owner ?? '', framework, units, status: 'published' };
  return [['editions.csv', toFile('editions.csv', { ...row, published_on: options.date ?? '' })]];
}
