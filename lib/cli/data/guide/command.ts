import { type OptionName, optionTypes, type Values } from '../options.ts';

/** The options that a choice of a question stands for: `--column "Chỉ số=percent"`, `--year 2023`. */
export function withChoice(options: Values, choice: string): Values {
  const {
    name = '',
    quoted,
    plain,
  } = /^--(?<name>[a-z]+) (?:"(?<quoted>[\s\S]*)"|(?<plain>.*))$/.exec(choice)?.groups ?? {};
  if (!(name in optionTypes)) throw new Error(`no option answers a question: ${choice}`);
  const option = name as OptionName;
  const value = quoted ?? plain ?? '';
  const type = optionTypes[option];
  const before = options[option];
  return {
    ...options,
    [option]: 'multiple' in type ? [...(Array.isArray(before) ? before : []), value] : value,
  };
}

/** The command that does the same without a question, as a person types it. */
export function toCommandLine(verb: string, file: string, options: Values): string {
  const words = Object.entries(options).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) =>
      one === true ? [`--${name}`] : typeof one === 'string' ? [`--${name}`, quote(one)] : [],
    ),
  );
  return ['npm run data --', verb, quote(file), ...words].join(' ');
}

const quote = (word: string): string =>
  /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
