import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; the current one may be any other. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** An absolute path, from its parts below the project's folder. */
export const inProject = (...parts: string[]): string => join(root, ...parts);

/** The folder that the commands keep the embedded database and the locks in. */
export const dataFolder = (env: { DATA_DIR?: string | undefined }): string =>
  resolve(root, env.DATA_DIR ?? '.data');

/** The folder of the build, relative to the project, as Next expects it. */
export const distFolder = (env: { NEXT_DIST_DIR?: string | undefined }): string =>
  env.NEXT_DIST_DIR ?? '.next';
