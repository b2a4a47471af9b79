import { expect, it } from 'vitest';
import { Turns } from '@/lib/ops/front/turns';

/** Work that runs until the test ends it. */
function createWork() {
  const ended: string[] = [];
  const running = new Map<string, () => void>();
  return {
    ended,
    running,
    work: (name: string) => () =>
      new Promise<void>((resolve) =>
        running.set(name, () => {
          running.delete(name);
          ended.push(name);
          resolve();
        }),
      ),
  };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('one who asks for much does not keep the others out', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 100, waitingOfOne: 50 });
  const { work, running, ended } = createWork();
  const greedy = Array.from({ length: 20 }, (_, at) => turns.take('greedy', work(`greedy ${at}`)));
  const other = turns.take('other', work('other'));
  for (let done = 0; done < 21; done++) {
    await settle();
    for (const end of [...running.values()]) end();
  }
  await Promise.all([...greedy, other]);
  // it waits for the running piece and one other, not for twenty
  expect(ended.indexOf('other')).toBeLessThanOrEqual(2);
});

it('runs no more at once than it may, and refuses what would wait too long', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 3, waitingOfOne: 4 });
  const { work, running } = createWork();
  const taken = ['a', 'b', 'c', 'd', 'e'].map((client) => turns.take(client, work(client)));
  await settle();
  expect(running.size).toBe(2);
  await expect(turns.take('f', work('f'))).rejects.toMatchObject({ isOwn: false });
  while (running.size > 0) {
    for (const end of [...running.values()]) end();
    await settle();
  }
  await Promise.all(taken);
  const late = turns.take('f', work('f'));
  await settle();
  running.get('f')?.();
  await late;
});

it('one client has a bound of its own, and a failure gives its place back', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 100, waitingOfOne: 1 });
  const failing = turns.take('a', async () => {
    throw new Error('no');
  });
  await expect(turns.take('a', async () => 1)).rejects.toMatchObject({ isOwn: true });
  await expect(failing).rejects.toThrow('no');
  expect(await turns.take('a', async () => 1)).toBe(1);
});
