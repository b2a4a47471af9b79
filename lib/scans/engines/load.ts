import { createRequire } from 'node:module';
import path from 'node:path';

/** Loads the packages of the engines from the folder into which they are installed. */
export interface Load {
  module<T>(name: string): T;
  /** the folder of a package */
  folderOf(name: string): string;
}

/** @param folder has the packages in its node_modules */
export function createLoad(folder: string): Load {
  const require = createRequire(path.join(folder, 'package.json'));
  return {
    module: <T>(name: string) => require(name) as T,
    folderOf: (name) => path.join(folder, 'node_modules', ...name.split('/')),
  };
}
