import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { runNode } from './children.ts';
import { inProject } from './project.ts';
import { CommandError, say } from './say.ts';

/**
 * Prisma's command demands its schema engine, a download that many networks refuse. Generating the client does not
 * run it, so the path of any program will do.
 */
const prismaEnv = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY || process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
};

const stamp = inProject('lib/db/generated/.stamp');

function wanted(): string {
  const hash = createHash('sha256').update(readFileSync(inProject('prisma/schema.prisma')));
  return hash.update(readFileSync(inProject('node_modules/prisma/package.json'))).digest('hex');
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/**
 * Generates the Prisma client when there is none for this schema and version of Prisma.
 * @returns whether it generated one.
 * @throws CommandError with the output of Prisma.
 */
export async function ensureGenerated(): Promise<boolean> {
  const hash = wanted();
  if (read(stamp) === hash) return false;
  const { code, output } = await runNode('node_modules/prisma/build/index.js', ['generate'], {
    env: prismaEnv,
    output: 'capture',
  });
  if (code !== 0) {
    throw new CommandError(
      say(`Không sinh được mã Prisma:\n${output}`, `prisma generate failed:\n${output}`),
    );
  }
  writeFileSync(stamp, hash);
  return true;
}
