import { expect, it } from 'vitest';
import { keepLast } from '@/lib/queries/releases/keep-last';

/** A database that can be stopped, and counts its answers. */
function makeDatabase() {
  const database = { up: true, answers: 0 };
  const read = async (question: string) => {
    if (!database.up) throw new Error('the database is down');
    database.answers++;
    return `${question} ${database.answers}`;
  };
  return { database, read };
}

it('a database that answers is always asked', async () => {
  const { read } = makeDatabase();
  const kept = keepLast(read);
  expect([await kept('a'), await kept('a')]).toEqual(['a 1', 'a 2']);
});

it('when the database does not answer, the last answer to each question is used', async () => {
  const { database, read } = makeDatabase();
  const kept = keepLast(read);
  await kept('a');
  await kept('b');
  database.up = false;
  expect([await kept('a'), await kept('b')]).toEqual(['a 1', 'b 2']);
  await expect(kept('c')).rejects.toThrow('down');
});

it('only the latest answers are kept, up to the limit', async () => {
  const { database, read } = makeDatabase();
  const kept = keepLast(read, 2);
  for (const question of ['a', 'b', 'a', 'c']) await kept(question);
  database.up = false;
  expect([await kept('a'), await kept('c')]).toEqual(['a 3', 'c 4']);
  await expect(kept('b')).rejects.toThrow('down');
});
