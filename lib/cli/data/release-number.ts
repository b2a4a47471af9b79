import { CommandError, say } from '../say.ts';
import { UsageError } from './options.ts';

/** @throws UsageError unless the one operand is the number of a release */
export function parseReleaseNumber(operands: readonly string[]): number {
  const [text = '', ...rest] = operands;
  if (/^[1-9]\d{0,8}$/.test(text) && rest.length === 0) return Number(text);
  throw new UsageError(
    say(
      'Cần số của một phiên bản: lệnh releases liệt kê.',
      'Expected the number of a release: the command releases lists them.',
    ),
  );
}

/** The error for a number that no release has. */
export const noSuchRelease = (release: number): CommandError =>
  new CommandError(
    say(
      `Không có phiên bản ${release}: lệnh releases liệt kê.`,
      `There is no release ${release}: the command releases lists them.`,
    ),
  );
