import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { files } from '@/lib/dataset/files';
import { toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { toMissingUnits } from '@/lib/tables';
import { CommandError, print, say } from '../../say.ts';
import { printJson } from '../answer.ts';
import { readBase } from '../base.ts';
import { type Call, UsageError } from '../options.ts';
import { withOwnerCode } from '../owner.ts';
import { writeNew } from './write-new.ts';

/** `template units TABLE`: a units.csv with the units of a province that a table names and the data set lacks. */
export async function unitsTemplate({ operands: [table, ...more], options, env }: Call): Promise<number> {
  const { year = '2025' } = options;
  if (!options.owner || !table || more.length > 0) {
    throw new UsageError(
      say(
        'template units cần tỉnh và một bảng: template units --owner khanh-hoa bang.tsv.',
        'template units needs a province and one table: template units --owner khanh-hoa table.tsv.',
      ),
    );
  }
  const base = await readBase(env);
  const { rows } = parseReferences(base.references);
  const { owner = '' } = withOwnerCode(rows, { ...options, year });
  const references = toReferences(rows);
  if (!references.units.has(owner)) {
    throw new UsageError(say(`--owner: không có tỉnh ${owner}.`, `--owner: there is no province ${owner}.`));
  }
  const bytes = await readFile(table).catch(() => {
    throw new CommandError(say(`Không có tệp ${table}.`, `There is no file ${table}.`));
  });
  const made = await toMissingUnits(
    { name: path.basename(table), bytes },
    { owner, year: Number(year), references },
  );
  if ('problem' in made) throw new CommandError(`${table}: ${say(made.problem.vi, made.problem.en)}.`);
  if (made.lines.length === 0) {
    throw new CommandError(
      say(`${table}: mọi đơn vị đã có trong units.csv.`, `${table}: units.csv has all of its units.`),
    );
  }
  const file = path.join(path.resolve(options.out ?? '.'), 'units.csv');
  await mkdir(path.dirname(file), { recursive: true });
  const header = Object.keys(files['units.csv'].row.shape).join(',');
  await writeNew(file, `${[header, ...made.lines].join('\n')}\n`);
  if (options.json) printJson({ files: [file] });
  else {
    print(
      say(
        `Đã ghi ${file}, ${made.lines.length} đơn vị: xem lại tên và loại, rồi nạp tệp đó trước tên bảng.`,
        `Wrote ${file}, ${made.lines.length} units: look over their names and kinds, then give that file before the table.`,
      ),
    );
  }
  return 0;
}
