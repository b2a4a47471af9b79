import { expect, it } from 'vitest';
import { toMissingUnits } from '@/lib/tables';
import { openOf, readCopy, references } from './copies';

const internal = {
  index: 'par-internal',
  year: 2021,
  level: 'unit',
  owner: 'dien-bien',
  references,
} as const;
const table = [
  ['TT', 'Đơn vị', 'Điểm'],
  ['1', 'Sở Tài chính', '93,5'],
  ['2', 'Sở Thử nghiệm', '92,1'],
  ['3', 'Thành phố Thử', '91,4'],
];

it('units that a province lacks are named with the lines to add and the command that writes them', async () => {
  const editions = new Map(references.editions);
  const [some] = [...editions.values()].filter(({ index }) => index === 'par-internal');
  if (!some) throw new Error('no edition of a province');
  editions.set('par-internal.2021.unit.khanh-hoa', { ...some, year: 2021, owner: 'khanh-hoa' });
  const [problem, ...others] = openOf(
    await readCopy(table, {}, { ...internal, owner: 'khanh-hoa', references: { ...references, editions } }),
  );
  expect(others).toEqual([]);
  expect(problem).toContain('khanh-hoa/so-tai-chinh,Sở Tài chính,,department,khanh-hoa,,,,');
  expect(problem).toContain('khanh-hoa/thanh-pho-thu,Thành phố Thử,,district,khanh-hoa,,,,');
  expect(problem).toContain('npm run data -- template units --owner khanh-hoa bang.txt');
});

it('the lines of units.csv are made of a table', async () => {
  const bytes = Buffer.from(table.map((cells) => cells.join('\t')).join('\n'));
  expect(await toMissingUnits({ name: 'bang.tsv', bytes }, { ...internal, owner: 'khanh-hoa' })).toEqual({
    lines: [
      'khanh-hoa/so-tai-chinh,Sở Tài chính,,department,khanh-hoa,,,,',
      'khanh-hoa/so-thu-nghiem,Sở Thử nghiệm,,department,khanh-hoa,,,,',
      'khanh-hoa/thanh-pho-thu,Thành phố Thử,,district,khanh-hoa,,,,',
    ],
  });
});
