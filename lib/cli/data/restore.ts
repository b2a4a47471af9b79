import { readRelease } from '@/lib/release/read-release';
import { say } from '../say.ts';
import { load } from './import.ts';
import type { Call } from './options.ts';
import { noSuchRelease, parseReleaseNumber } from './release-number.ts';

/** `restore RELEASE`: makes an earlier release current, as a new one. */
export function restore({ operands, options, env }: Call): Promise<number> {
  const id = parseReleaseNumber(operands);
  const note = options.note ?? say(`Khôi phục phiên bản ${id}`, `Restores release ${id}`);
  return load({ options, env, origin: 'restore', note }, async (databaseUrl) => {
    const input = await readRelease(databaseUrl, id);
    if (!input) throw noSuchRelease(id);
    return () => input;
  });
}
