import { previewDataSet } from '@/lib/import';
import { withDatabase } from '../database.ts';
import { print, say } from '../say.ts';
import {
  number,
  printJson,
  printReading,
  printRefusal,
  printWarnings,
  refusingOpenTables,
  toJsonList,
} from './answer.ts';
import { toInput } from './inputs.ts';
import type { Call } from './options.ts';
import { createProgress, tellWaiting } from './progress.ts';

/** `check [FILE…]`: reads and checks as an import would, and loads nothing. */
export const check = ({ operands, options, env }: Call): Promise<number> =>
  refusingOpenTables(options.json, async () => {
    const { problems, warnings, counts } = await withDatabase(env, async (databaseUrl) => {
      const { progress, end } = createProgress();
      const open = await toInput(operands, options, databaseUrl, options.json ? () => {} : printReading);
      try {
        return await previewDataSet(open, { databaseUrl, progress, waiting: tellWaiting });
      } finally {
        end();
      }
    });
    if (options.json) {
      printJson({
        outcome: problems.count > 0 ? 'refused' : 'sound',
        counts,
        problems: toJsonList(problems),
        warnings: toJsonList(warnings),
      });
      return problems.count > 0 ? 1 : 0;
    }
    printWarnings(warnings);
    if (problems.count > 0) {
      printRefusal(problems);
      return 1;
    }
    print(
      say(
        `Không có lỗi: ${number(counts.claims)} số liệu theo nguồn, ${number(counts.figures)} số liệu.`,
        `No problems: ${number(counts.claims)} claims, ${number(counts.figures)} figures.`,
      ),
    );
    return 0;
  });
