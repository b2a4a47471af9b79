import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

/** The names of the arguments and tags of a message, in all its branches. */
function namesOf(message: string): string[] {
  const names = new Set<string>();
  const collect = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.tag) collect(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) collect(option.value);
      }
    }
  };
  collect(parse(message));
  return [...names].sort();
}

const [vietnamese, english] = [new Map(flatten(vi)), new Map(flatten(en))];

it('both languages have the same messages', () =>
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort()));

it('every message takes the same arguments in both languages', () => {
  const different = [...vietnamese].filter(
    ([key, message]) => String(namesOf(english.get(key) ?? '')) !== String(namesOf(message)),
  );
  expect(different.map(([key]) => key)).toEqual([]);
});

it.each([
  ['vi', vi],
  ['en', en],
] as const)('every message in %s can be read', (locale, messages) => {
  const broken: string[] = [];
  for (const [key, message] of flatten(messages)) {
    const values = Object.fromEntries(
      namesOf(message).map((name) => [name, message.includes(`<${name}>`) ? (chunks: unknown) => chunks : 1]),
    );
    const t = createTranslator({
      locale,
      messages,
      onError: (error) => broken.push(`${key}: ${error.message}`),
    });
    t.rich(key as never, values as never);
  }
  expect(broken).toEqual([]);
});
