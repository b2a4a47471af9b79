import 'server-only';
import { LRUCache } from 'lru-cache';

/**
 * A read that keeps its answers while their release is current. Requests for the same answer share one read. A
 * failure is not kept, nor an answer that found nothing, because readers ask for what does not exist.
 * @param readRelease returns the number of the current release
 * @param most how many answers to keep, the most recently used
 */
export function keepAnswers<A extends (string | number)[], T>(
  readRelease: () => Promise<number>,
  read: (...args: A) => Promise<T>,
  most = 200,
): (...args: A) => Promise<T> {
  const answers = new LRUCache<string, { value: T }>({ max: most });
  const underWay = new Map<string, Promise<T>>();
  let release = 0;
  return async (...args) => {
    const current = await readRelease();
    if (current !== release) answers.clear();
    release = current;
    const question = args.join(' ');
    const known = answers.get(question);
    if (known) return known.value;

    const asked = `${current} ${question}`;
    const reading = underWay.get(asked) ?? read(...args).finally(() => underWay.delete(asked));
    underWay.set(asked, reading);
    const value = await reading;
    if (current === release && (args.length === 0 || !isNothing(value))) answers.set(question, { value });
    return value;
  };
}

/** True for null and for an empty list. */
const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
