import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from './project.ts';

async function filesUnder(path: string, skipped: string[]): Promise<string[]> {
  if (skipped.includes(path)) return [];
  const entries = await readdir(inProject(path), { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return null;
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  if (entries === null) return [path];
  const nested = await Promise.all(
    entries.map((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory() ? filesUnder(inner, skipped) : skipped.includes(inner) ? [] : [inner];
    }),
  );
  return nested.flat();
}

/**
 * A SHA-256 of the names and contents of files and folders of the project; a path that does not exist counts
 * as empty. The files are read asynchronously, so that the command answers Ctrl-C meanwhile.
 */
export async function fingerprint(paths: string[], skipped: string[] = []): Promise<string> {
  const files = (await Promise.all(paths.map((path) => filesUnder(path, skipped)))).flat().sort();
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(inProject(file))));
  files.forEach((file, index) => {
    const content = contents[index] ?? '';
    hash.update(`${file}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}
