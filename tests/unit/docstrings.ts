import type { SourceFile } from './sources';

const declaration =
  /^export (?<default>default )?(?:async )?(?:function\b\*? ?(?<named>\w*)|const (?<constant>\w+)\b(?<rest>[\s\S]*?);\n)/gm;
const arrow = /^(?:async\s+)?(?:<[\s\S]*?>\s*)?(?:\([\s\S]*?\)|\w+)(?:\s*:[\s\S]*?)?\s*=>/;
/** A call that wraps a function: `perRelease(async () => …)`. */
const wrapped = /^\w+(?:<[\s\S]*?>)?\(\s*(?:async\b|\([^()]*\)\s*=>|\w+\s*=>|function\b)/;
/** Next defines what these functions do; the path of their file says for which page. */
const ofNext = ['generateMetadata', 'generateStaticParams', 'GET', 'HEAD'];

/** The exported functions without a docstring right above them, each as `file: name`. */
export function findUndocumented(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...`${text}\n`.matchAll(declaration)].flatMap(({ index, groups }) => {
      const name = groups?.named || groups?.constant || 'default';
      const isOfNext = path.startsWith('app/') && (groups?.default || ofNext.includes(name));
      if (isOfNext || !isFunction(groups?.rest) || hasDocstring(text.slice(0, index))) return [];
      return [`${path}: ${name}`];
    }),
  );
}

/** @param rest the declaration of a constant after its name; undefined for a function declaration */
function isFunction(rest: string | undefined): boolean {
  if (rest === undefined) return true;
  const value = rest.slice(rest.search(/ = /) + 3).trimStart();
  return arrow.test(value) || wrapped.test(value);
}

const hasDocstring = (before: string): boolean =>
  /\/\*\*(?:(?!\*\/)[\s\S])*\w(?:(?!\*\/)[\s\S])*\*\/\n(?:\/\/ biome-ignore.*\n)*$/.test(before);
