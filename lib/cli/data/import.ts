import { userInfo } from 'node:os';
import { basename, resolve } from 'node:path';
import { type ImportOutcome, importDataSet } from '@/lib/import';
import type { ReleaseOrigin } from '@/lib/release/releases';
import { withDatabase } from '../database.ts';
import { print, say, seconds } from '../say.ts';
import { number, printJson, printRefusal, printWarnings, toJsonList } from './answer.ts';
import { ownFolder, toInput } from './inputs.ts';
import { printReading, refusingOpenTables } from './open-tables.ts';
import type { Call } from './options.ts';
import { tellingProgress } from './progress.ts';

/** `import [FILE…]`: checks, then loads as one release. */
export const importFiles = ({ operands, options, env }: Call): Promise<number> =>
  refusingOpenTables(options.json, async () => {
    const isOwn =
      operands.length === 0 || (operands.length === 1 && resolve(operands[0] ?? '') === ownFolder);
    return load(
      {
        options,
        env,
        origin: isOwn ? 'folder' : 'files',
        note: options.note ?? operands.map((operand) => basename(operand)).join(', '),
      },
      (databaseUrl) => toInput(operands, options, databaseUrl, options.json ? () => {} : printReading),
    );
  });

interface Load extends Pick<Call, 'options' | 'env'> {
  origin: ReleaseOrigin;
  note: string;
}

/** Loads a data set as one release and prints the outcome; the exit code. */
export async function load(
  { options, env, origin, note }: Load,
  toOpen: (databaseUrl: string) => Promise<Parameters<typeof importDataSet>[0]>,
): Promise<number> {
  const began = performance.now();
  const outcome = await withDatabase(env, async (databaseUrl) => {
    const open = await toOpen(databaseUrl);
    const by = options.by ?? userInfo().username;
    return tellingProgress((telling) => importDataSet(open, { databaseUrl, by, note, origin, ...telling }));
  });
  if (options.json) printJson(toJson(outcome));
  else printOutcome(outcome, performance.now() - began);
  return outcome.kind === 'refused' ? 1 : 0;
}

function printOutcome(outcome: ImportOutcome, took: number): void {
  if (outcome.kind === 'refused') {
    printRefusal(outcome.problems);
    if (outcome.conflicts.length > 0) {
      print(
        say(
          `Trong đó ${outcome.conflicts.length} số liệu mâu thuẫn giữa các nguồn: lệnh preview cho sẵn dòng phân xử.`,
          `On ${outcome.conflicts.length} figures sources differ: the preview gives the lines to rule with.`,
        ),
      );
    }
    return;
  }
  if (outcome.kind !== 'loaded') {
    print(
      say(`Không có gì đổi: phiên bản ${outcome.release}.`, `Nothing changed: release ${outcome.release}.`),
    );
    return;
  }
  const { release, counts, changes, warnings } = outcome;
  const { added, changed, withdrawn } = changes.figures;
  printWarnings(warnings);
  print(
    say(
      `Đã nạp phiên bản ${release} sau ${seconds(took)} s: ${number(counts.claims ?? 0)} số liệu theo nguồn, ${number(counts.figures ?? 0)} số liệu.`,
      `Loaded release ${release} in ${seconds(took)} s: ${number(counts.claims ?? 0)} claims, ${number(counts.figures ?? 0)} figures.`,
    ),
  );
  print(
    say(
      `Số liệu: ${number(added)} mới, ${number(changed)} đổi, ${number(withdrawn)} rút.`,
      `Figures: ${number(added)} new, ${number(changed)} changed, ${number(withdrawn)} withdrawn.`,
    ),
  );
}

function toJson(outcome: ImportOutcome): unknown {
  switch (outcome.kind) {
    case 'refused':
      return {
        outcome: outcome.kind,
        problems: toJsonList(outcome.problems),
        conflicts: outcome.conflicts.map(({ id }) => id),
      };
    case 'loaded': {
      const { kind, warnings, ...loaded } = outcome;
      return { outcome: kind, ...loaded, warnings: toJsonList(warnings) };
    }
    default: {
      const { kind, ...rest } = outcome;
      return { outcome: kind, ...rest };
    }
  }
}
