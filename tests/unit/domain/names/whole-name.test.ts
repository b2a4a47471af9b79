import { expect, it } from 'vitest';
import { toWholeName } from '@/lib/domain/names/whole-name';

it.each([
  ['a short name is never split', 'Bà Rịa - Vũng Tàu', ['Bà Rịa - Vũng Tàu']],
  ['a long one between its parts', 'Thành phố Hồ Chí Minh', ['Thành phố', 'Hồ Chí Minh']],
  ['each word with its own', 'Ngân hàng Nhà nước Việt Nam', ['Ngân hàng', 'Nhà nước', 'Việt Nam']],
  ['a first word with the next', 'Bộ Nông nghiệp và Môi trường', ['Bộ Nông nghiệp và', 'Môi trường']],
  ['in English', 'Ministry of Home Affairs', ['Ministry of', 'Home Affairs']],
  ['a long part anywhere', 'Cải cách thủ tục hành chính', ['Cải', 'cách', 'thủ', 'tục', 'hành', 'chính']],
])('%s', (_, name, lines) =>
  expect(toWholeName(name).split(' ')).toEqual(lines.map((line) => line.replaceAll(' ', '\u00a0'))),
);
