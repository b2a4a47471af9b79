import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const generated = 'lib/db/generated/';

export interface SourceFile {
  /** from the top of the repository, with slashes */
  path: string;
  text: string;
}

/** The modules of the application and at the top of the repository, without generated code and tests. */
export async function readSources(): Promise<SourceFile[]> {
  const lists = await Promise.all(
    ['app', 'components', 'lib', 'prisma'].map(async (folder) =>
      (await readdir(path.join(root, folder), { recursive: true })).map((name) =>
        path.posix.join(folder, name.replaceAll('\\', '/')),
      ),
    ),
  );
  const names = [...lists.flat(), ...(await readdir(root))];
  const sources = names.filter((name) => /\.m?tsx?$/.test(name) && !name.startsWith(generated));
  return Promise.all(
    sources.map(async (name) => ({ path: name, text: await readFile(path.join(root, name), 'utf8') })),
  );
}
