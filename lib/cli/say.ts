const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const vietnamese = locale.toLowerCase().startsWith('vi');

/** The message in the language of the terminal: Vietnamese where its locale is Vietnamese, else English. */
export const say = <Vi extends string, En extends string>(vi: Vi, en: En): Vi | En => (vietnamese ? vi : en);

/** Prints one line of a command's output. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A duration with one decimal, as the language writes it. */
export const seconds = (ms: number): string =>
  new Intl.NumberFormat(say('vi', 'en'), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    ms / 1000,
  );

/** Runs one step of a command, then prints how long it took and the line that describes its result. */
export async function step<T>(work: () => Promise<T>, describe: (result: T) => string): Promise<T> {
  const start = performance.now();
  const result = await work();
  print(`${`${seconds(performance.now() - start)} s`.padStart(8)}  ${describe(result)}`);
  return result;
}

/** The command cannot go on; the message is one line for the operator. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
