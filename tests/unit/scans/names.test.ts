import { expect, it } from 'vitest';
import { matchNames } from '@/lib/scans/names';

const names = ['Tỉnh Hà Bắc', 'Tỉnh Hà Nam', 'Tỉnh Đông Sơn', 'Thành phố Cửa Biển'];
const match = (...readings: [accented: string, plain: string][]) =>
  matchNames(
    readings.map(([accented, plain]) => ({ accented, plain })),
    names,
  );

it('matches misread names of a closed list, each once', () => {
  expect(
    match(['Hà Băc', 'Ha Bac'], ['Hà Nam', 'Ha Nam'], ['Đông 5ơn', 'Dong Son'], ['Cửa Biên', 'Cua Bien']),
  ).toEqual([
    { name: 'Tỉnh Hà Bắc', doubtful: false },
    { name: 'Tỉnh Hà Nam', doubtful: false },
    { name: 'Tỉnh Đông Sơn', doubtful: false },
    { name: 'Thành phố Cửa Biển', doubtful: false },
  ]);
});

it('doubts a name that another is as near to, or that many letters of differ', () => {
  expect(match(['Hà Nắc', 'Ha Nac'])[0]?.doubtful).toBe(true);
  expect(match(['Đ0ng', 'D0ng'])[0]?.doubtful).toBe(true);
});

it('leaves what is near no name to the person', () => {
  expect(match(['Trung bình cả nước', 'Trung binh ca nuoc'], ['', ''])).toEqual([null, null]);
});
