import { inProject, root } from './project.ts';

// tsx looks for the `@/` alias in the current folder, and a command may be called from any folder
if (process.cwd() !== root) {
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: inProject('tsconfig.json') });
}
