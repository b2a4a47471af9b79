import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { databaseTrouble } from './data/database-trouble.ts';
import { help } from './data/help.ts';
import { optionTypes, UsageError } from './data/options.ts';
import { verbs } from './data/verbs.ts';
import { runCommand } from './lifetime.ts';
import { CommandError, print, say } from './say.ts';

/** Prints what was typed wrongly, and where the usage is described, on the error stream. */
function usage(message: string): number {
  const more = say('Xem cách dùng: npm run data -- --help', 'How to use it: npm run data -- --help');
  process.stderr.write(`${message}\n${more}\n`);
  return 2;
}

/** `npm run data -- VERB`: the data desk's commands. */
async function data(): Promise<number> {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: optionTypes });
    const [name, ...operands] = positionals;
    if (values.help) {
      print(help());
      return 0;
    }
    if (
      name === undefined &&
      process.stdin.isTTY &&
      process.stdout.isTTY &&
      Object.keys(values).length === 0
    ) {
      const { guide } = await import('./data/guide/index.ts');
      return await guide(readEnv(process.env, say));
    }
    if (name === undefined) {
      process.stderr.write(`${help()}\n`);
      return 2;
    }
    const verb = verbs.get(name);
    if (!verb) return usage(say(`Không có lệnh "${name}".`, `There is no command "${name}".`));
    const strange = Object.keys(values).find((option) => !verb.options.includes(option));
    if (strange) {
      return usage(say(`Lệnh ${name} không có --${strange}.`, `The command ${name} has no --${strange}.`));
    }
    const run = await verb.load();
    return await run({ operands, options: values, env: readEnv(process.env, say) });
  } catch (error) {
    if (error instanceof UsageError) return usage(error.message);
    if ((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))
      return usage((error as Error).message);
    const trouble = databaseTrouble(error);
    if (trouble) throw new CommandError(trouble);
    throw error;
  }
}

await runCommand(data);
