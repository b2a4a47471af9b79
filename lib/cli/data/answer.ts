import type { ProblemList } from '@/lib/dataset/problem-list';
import { formatProblemList } from '@/lib/dataset/report';
import type { Problem } from '@/lib/import';
import { print, say } from '../say.ts';

/** The language of the terminal. */
export const language = (): 'vi' | 'en' => say('vi', 'en');

/** A whole number as the language of the terminal writes it, with its thousands parted. */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** Prints the answer of `--json`: one JSON document. */
export const printJson = (answer: unknown): void => print(JSON.stringify(answer, null, 2));

/** Prints the problems on the error stream, then that nothing was loaded. */
export function printRefusal(problems: ProblemList): void {
  process.stderr.write(`${formatProblemList(problems, language())}\n`);
  print(
    say(
      `Từ chối, không nạp gì; số lỗi: ${number(problems.count)}.`,
      `Refused: nothing was loaded; problems: ${number(problems.count)}.`,
    ),
  );
}

/** Prints what somebody should look at; it does not stop an import. */
export function printWarnings(warnings: ProblemList): void {
  if (warnings.count === 0) return;
  print(
    say(
      `Cần xem lại (không ngăn việc nạp): ${number(warnings.count)}`,
      `To look at (it stops nothing): ${number(warnings.count)}`,
    ),
  );
  print(formatProblemList(warnings, language()));
}

/** Problems as `--json` gives them: how many there are, and the first of them. */
export const toJsonList = ({ kept, count }: ProblemList): { count: number; listed: Problem[] } => ({
  count,
  listed: kept,
});
