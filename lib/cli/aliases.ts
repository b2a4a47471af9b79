import { register } from 'tsx/esm/api';
import { inProject, root } from './project.ts';

// tsx reads the `@/` alias from the folder that the command was called in, which may be any
if (process.cwd() !== root) register({ tsconfig: inProject('tsconfig.json') });
