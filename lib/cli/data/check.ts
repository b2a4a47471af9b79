import { print, say } from '../say.ts';
import { number, printJson, printRefusal, printWarnings, toJsonList } from './answer.ts';
import { refusingOpenTables } from './open-tables.ts';
import type { Call } from './options.ts';
import { see } from './see.ts';

/** `check [FILE…]`: reads and checks as an import would, and loads nothing. */
export const check = (call: Call): Promise<number> =>
  refusingOpenTables(call.options.json, async () => {
    const { problems, warnings, counts } = await see(call);
    if (call.options.json) {
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
