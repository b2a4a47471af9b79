import { beforeEach, expect, it } from 'vitest';
import { keepAnswers } from '@/lib/queries/releases/keep-answers';

let release: number;
let up: boolean;
let asked: string[];
beforeEach(() => {
  [release, up, asked] = [1, true, []];
});

/** What the database knows of a word; nothing of one that was made up. */
async function read(word: string): Promise<{ word: string; release: number } | null> {
  asked.push(word);
  if (!up) throw new Error('the database is down');
  return word.startsWith('made-up') ? null : { word, release };
}
const keep = (most?: number) => keepAnswers(async () => release, read, most);

it('asks once a release, however many ask at once', async () => {
  const kept = keep();
  const answers = await Promise.all([kept('a'), kept('a'), kept('b'), kept('a')]);
  expect(answers.map((answer) => answer?.word)).toEqual(['a', 'a', 'b', 'a']);
  await kept('a');
  expect(asked).toEqual(['a', 'b']);

  release = 2;
  expect(await kept('a')).toEqual({ word: 'a', release: 2 });
  release = 1;
  expect(await kept('a')).toEqual({ word: 'a', release: 1 });
});

it('thousands of made-up questions push out nothing', async () => {
  const kept = keep(3);
  await Promise.all(['a', 'b', 'c'].map((word) => kept(word)));
  asked = [];
  const made = Array.from({ length: 5000 }, (_, at) => `made-up ${at}`);
  expect(new Set(await Promise.all(made.map((word) => kept(word))))).toEqual(new Set([null]));
  expect(asked).toEqual(made);
  await Promise.all(['a', 'b', 'c'].map((word) => kept(word)));
  expect(asked).toEqual(made);
  await kept('made-up 0');
  expect(asked).toHaveLength(made.length + 1);
});

it('keeps so many answers and no more; what went is read again', async () => {
  const kept = keep(3);
  const words = Array.from({ length: 5000 }, (_, at) => String(at));
  for (const word of words) await kept(word);
  asked = [];
  for (const word of words.slice(-3)) await kept(word);
  expect(asked).toEqual([]);
  expect(await kept('0')).toEqual({ word: '0', release: 1 });
  expect(asked).toEqual(['0']);
});

it('a failure is not kept', async () => {
  const kept = keep();
  up = false;
  await expect(Promise.all([kept('a'), kept('a')])).rejects.toThrow('down');
  up = true;
  expect(await kept('a')).toEqual({ word: 'a', release: 1 });
  expect(asked).toEqual(['a', 'a']);
});

it('an answer that a release overtook is not kept', async () => {
  let answer = (_: string) => {};
  const slow = () => new Promise<string>((resolve) => (answer = resolve));
  const kept = keepAnswers(async () => release, slow);
  const early = kept();
  await Promise.resolve();
  const answerEarly = answer;
  release = 2;
  const late = kept();
  await Promise.resolve();
  answer('of 2');
  answerEarly('of 1');
  expect([await early, await late]).toEqual(['of 1', 'of 2']);
  expect(await kept()).toBe('of 2');
});

it('a list that is empty is kept when nobody could ask for another', async () => {
  let reads = 0;
  const kept = keepAnswers(
    async () => release,
    async () => {
      reads += 1;
      return [];
    },
  );
  expect([await kept(), await kept(), reads]).toEqual([[], [], 1]);
});
