import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Binaries, binariesIn, locateBinaries } from './binaries.ts';
import { EmbeddedError } from './error.ts';
import { canReach, chooseIdentity, type Identity } from './identity.ts';

/** Where the programs and data of the server are, and the user it runs as. */
export interface ServerPlace {
  binaries: Binaries;
  dataDir: string;
  identity: Identity;
  /** Whether they are outside the project's folder, because that user cannot enter it. */
  elsewhere: boolean;
}

/** The folder for a server whose user cannot enter the project (root's home is closed to others). */
export function elsewhereFor(dir: string): string {
  return join(tmpdir(), `cchc-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
}

/**
 * Decides where the programs and data for a folder are, and copies the programs there if needed.
 * @throws EmbeddedError when the folder needed outside the project belongs to another user.
 */
export async function choosePlace(dir: string): Promise<ServerPlace> {
  const binaries = await locateBinaries();
  const home = elsewhereFor(dir);
  const movedBefore = process.getuid?.() === 0 && existsSync(join(home, 'cluster'));
  const dataDir = movedBefore ? join(home, 'cluster') : join(dir, 'cluster');
  const identity = chooseIdentity(dataDir);
  if (!movedBefore && canReach(identity, binaries.postgres) && canReach(identity, dir)) {
    return { binaries, dataDir, identity, elsewhere: false };
  }
  claimFolder(home);
  return {
    binaries: copyBinaries(binaries, home),
    dataDir: join(home, 'cluster'),
    identity,
    elsewhere: true,
  };
}

/** Everybody can write to the temporary folder, so a folder of that name may be another user's; it is refused. */
function claimFolder(home: string): void {
  mkdirSync(home, { recursive: true });
  const found = lstatSync(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new EmbeddedError(`${home} is in the way: it was made by another user. Remove it or set TMPDIR.`);
  }
  chmodSync(home, 0o755);
}

function copyBinaries(from: Binaries, home: string): Binaries {
  const native = join(home, 'native');
  const isSame = existsSync(native) && lstatSync(native).mtimeMs >= lstatSync(from.postgres).ctimeMs;
  if (!isSame) {
    rmSync(native, { recursive: true, force: true });
    cpSync(from.native, `${native}.new`, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', `${native}.new`]);
    renameSync(`${native}.new`, native);
  }
  return binariesIn(native);
}
