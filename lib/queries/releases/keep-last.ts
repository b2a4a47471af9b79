import 'server-only';

/**
 * A read whose earlier answers are given again while the database does not answer, so that it takes no
 * page with it that was served before. What was never read fails as it did.
 * @param most how many answers are kept, the latest used
 */
export function keepLast<A extends (string | number)[], T>(
  read: (...args: A) => Promise<T>,
  most = 100,
): (...args: A) => Promise<T> {
  const answers = new Map<string, T>();
  return async (...args) => {
    const key = args.join(' ');
    try {
      const answer = await read(...args);
      answers.delete(key);
      answers.set(key, answer);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return answer;
    } catch (error) {
      const last = answers.get(key);
      if (last === undefined) throw error;
      return last;
    }
  };
}
