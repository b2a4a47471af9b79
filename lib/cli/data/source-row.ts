import { toLine } from '@/lib/dataset/cells';
import { files, type ReferenceFile } from '@/lib/dataset/files';
import type { Rows } from '@/lib/dataset/parse';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { sourceKinds } from '@/lib/domain/vocabulary';
import { say } from '../say.ts';
import { UsageError, type Values } from './options.ts';

/**
 * The row of sources.csv for a source that the data set lacks, from the options that describe it.
 * @throws UsageError when a new source lacks its title, publisher or kind, or a known one is described again
 */
export function toSourceRow(rows: Rows, options: Values): [ReferenceFile, string][] {
  const { source, title, publisher, kind, url = '', date = '', page = '', archive = '' } = options;
  const described = [title, publisher, kind, options.url, options.date, options.page, options.archive].some(
    Boolean,
  );
  if (!source) {
    if (!described) return [];
    throw new UsageError(say('Nguồn cần một mã: --source MÃ.', 'A source needs a code: --source CODE.'));
  }
  const known = rows['sources.csv'].some((row) => row.source === source);
  if (known && described) {
    throw new UsageError(
      say(
        `Nguồn ${source} đã có: bỏ phần mô tả, hoặc sửa dòng của nó trong sources.csv và nạp tệp đó.`,
        `The source ${source} exists: leave out its description, or change its line of sources.csv and import that file.`,
      ),
    );
  }
  if (known) return [];
  if (!title || !publisher || !kind) {
    throw new UsageError(
      say(
        `Chưa có nguồn ${source}. Nguồn mới cần --title, --publisher và --kind (thêm --url, --date, --page, --archive nếu có).`,
        `There is no source ${source}. A new one needs --title, --publisher and --kind (and --url, --date, --page, --archive where known).`,
      ),
    );
  }
  if (!sourceKinds.some((known) => known === kind))
    throw new UsageError(`--kind: ${say('cần một trong', 'expected one of')} ${sourceKinds.join(', ')}`);
  if (!/^(?:\d{4}(?:-\d\d){0,2})?$/.test(date))
    throw new UsageError(
      say('--date: cần ngày như 2026-04-06.', '--date: expected a day such as 2026-04-06.'),
    );
  const cells: Record<string, string> = {
    ...{ source, url, title, publisher, published_on: date, accessed_on: toDayInVietnam(new Date()), kind },
    ...{ linkable: url ? 'yes' : 'no', location: page, archived_url: archive },
  };
  return [['sources.csv', toFile('sources.csv', cells)]];
}

/** The text of a reference file with one row. */
export function toFile(name: ReferenceFile, cells: Record<string, string>): string {
  const columns = Object.keys(files[name].row.shape);
  return [columns, columns.map((column) => cells[column] ?? '')].map(toLine).join('');
}
