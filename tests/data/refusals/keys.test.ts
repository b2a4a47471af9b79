import { describe, it } from 'vitest';
import { fileNames, files } from '@/lib/dataset/files';
import { toRows } from '../../draft';
import { alone, claim, refuses, shippedText } from './refusal';

describe('keys that stand twice', () => {
  // statements.csv is shipped empty; its case is in statements.test.ts
  it.each(fileNames.filter((file) => toRows(shippedText(file)).length > 0))('%s', (file) =>
    refuses((set) => {
      const [first = {}] = toRows(set.texts.get(file));
      const column = files[file].key.at(-1) ?? '';
      return set.add(file, first, column);
    }, `this key stands already at ${file}:2`),
  );

  it('a claim in both files', () =>
    refuses((set) => {
      const [first] = claim({})(set).split(': ');
      const place = set.add('claims-papi.csv', alone, 'source');
      return `${place}: this key stands already at ${first}`;
    }));

  it('a unit that began twice before 2012', () => {
    const line = toRows(shippedText('units.csv')).findIndex(({ unit }) => unit === 'tinh-a') + 2;
    return refuses(
      (set) => set.add('units.csv', { unit: 'tinh-a', name_vi: 'Tỉnh khác', kind: 'province' }, 'valid_from'),
      `this key stands already at units.csv:${line}`,
    );
  });
});
