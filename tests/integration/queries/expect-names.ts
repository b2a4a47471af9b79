import { expect } from 'vitest';

/**
 * Holds that a text names these units, dimensions or years and no others of its kind: the first of them and how many
 * more, where they are many.
 * @param all every name that the text could have
 */
export function expectNames(text: string, names: readonly string[], all: readonly string[]): void {
  const others = Number(/(\d+) (?:tỉnh, thành|bộ, ngành|vùng|lĩnh vực|năm) khác/.exec(text)?.[1] ?? 0);
  const named = names.filter((name) => text.includes(name));
  expect([text, named.length + others]).toEqual([text, names.length]);
  // a name may be part of another
  const rest = named.reduce((left, name) => left.replaceAll(name, ''), text);
  expect([text, all.filter((name) => rest.includes(name))]).toEqual([text, []]);
}
