import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { layOver } from '@/lib/import/overlay';
import { toTemplate } from '@/lib/tables/template';
import { CommandError, print, say } from '../../say.ts';
import { printJson } from '../answer.ts';
import { readBase } from '../base.ts';
import { toEditionRow } from '../edition-row.ts';
import type { Call } from '../options.ts';
import { withOwnerCode } from '../owner.ts';
import { parseEdition } from '../table-options.ts';
import { unitsTemplate } from './units.ts';
import { writeNew } from './write-new.ts';

/** `template`: an XLSX and a CSV to fill in, for one index, year and level, with the units that existed then. */
export async function template({ operands, options, env }: Call): Promise<number> {
  if (operands[0] === 'units') return unitsTemplate({ operands: operands.slice(1), options, env });
  parseEdition(options);
  const base = await readBase(env);
  const { rows } = parseReferences(base.references);
  const known = withOwnerCode(rows, options);
  const edition = parseEdition(known);
  const { references } = layOver(base, { references: toEditionRow(rows, known) });
  const made = toTemplate({
    ...edition,
    criteria: options.criteria ?? false,
    references: toReferences(parseReferences(references).rows),
  });
  if (made.kind === 'refused') {
    throw new CommandError(`${say(made.reason.vi, made.reason.en)}.`);
  }
  const folder = path.resolve(options.out ?? '.');
  const name = ['mau', edition.index, edition.year, edition.level === 'ministry' ? 'bo-nganh' : edition.owner]
    .filter(Boolean)
    .join('-');
  const files = [path.join(folder, `${name}.xlsx`), path.join(folder, `${name}.csv`)] as const;
  await mkdir(folder, { recursive: true });
  await writeNew(files[0], made.xlsx);
  await writeNew(files[1], made.csv);
  if (options.json) printJson({ files });
  else for (const file of files) print(say(`Đã ghi ${file}`, `Wrote ${file}`));
  return 0;
}
