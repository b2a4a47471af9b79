import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The user that PostgreSQL runs as; it refuses to run as root. */
export type Identity =
  | { kind: 'self' }
  /** root, which a user name space shows to PostgreSQL as an ordinary user; its files still belong to root */
  | { kind: 'namespace' }
  | { kind: 'user'; uid: number; gid: number };

const unshare = ['--user', '--map-user=1000', '--map-group=1000'];
const nobody: Identity = { kind: 'user', uid: 65534, gid: 65534 };

/** Chooses the user for a data folder, which need not exist yet; an existing folder keeps its owner. */
export function chooseIdentity(dataDir: string): Identity {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const folder = statSync(dataDir, { throwIfNoEntry: false });
  if (folder && folder.uid !== 0) return { kind: 'user', uid: folder.uid, gid: folder.gid };
  return spawnSync('unshare', [...unshare, 'true']).status === 0 ? { kind: 'namespace' } : nobody;
}

/** The command that runs a program as this identity, for `spawn`. */
export function commandAs(identity: Identity, program: string, args: string[]) {
  const drop = identity.kind === 'user' ? { uid: identity.uid, gid: identity.gid } : {};
  return identity.kind === 'namespace'
    ? { program: 'unshare', args: [...unshare, program, ...args], drop }
    : { program, args, drop };
}

/** Whether that user can run the program, or enter the folder. */
export function canReach(identity: Identity, path: string): boolean {
  const { program, args, drop } = commandAs(identity, 'test', ['-x', path]);
  return identity.kind !== 'user' || spawnSync(program, args, drop).status === 0;
}
