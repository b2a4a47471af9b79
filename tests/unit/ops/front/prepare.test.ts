import { expect, it, vi } from 'vitest';
import { PageStore } from '@/lib/ops/front/page-store';
import { prepareListed } from '@/lib/ops/front/prepare';

const store = () => new PageStore({ currentRelease: () => 7, listedBytes: 1000, otherBytes: 1000 });

it('makes the listed pages once the list can be had', async () => {
  const list = vi.fn(async () => ['/a', '/b']).mockRejectedValueOnce(new Error('the server is starting'));
  const made: string[] = [];
  const make = async (address: string) => {
    made.push(address);
    return { kind: 'missing' } as const;
  };
  await prepareListed(7, { list, make, store: store(), watch: { release: 7 }, makes: true });
  expect(made).toEqual(['/a', '/b']);
});

it('ends when another release becomes current', async () => {
  const watch = { release: 7 };
  const list = async () => {
    watch.release = 8;
    throw new Error('the server is starting');
  };
  const make = vi.fn();
  await prepareListed(7, { list, make, store: store(), watch, makes: true });
  expect(make).not.toHaveBeenCalled();
});

it('only lists the pages where they are made when a reader asks', async () => {
  const listed = store();
  const make = vi.fn();
  await prepareListed(7, {
    list: async () => ['/a'],
    make,
    store: listed,
    watch: { release: 7 },
    makes: false,
  });
  expect(make).not.toHaveBeenCalled();
  expect(listed.listed).toBe(1);
});
