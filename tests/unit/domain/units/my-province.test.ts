import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMyProvince, printMyProvince } from '@/lib/domain/units/my-province';
import { forEvery } from '../../for-every';
import { unit } from '../sample';

it('what is kept is read again', () => {
  const { slug, nameVi, nameEn } = unit('tinh-a');
  expect(parseMyProvince(printMyProvince(unit('tinh-a')))).toEqual({ slug, nameVi, nameEn });
});

it.each([
  [null],
  [undefined],
  [''],
  ['{'],
  ['null'],
  ['"binh-duong"'],
  ['{"slug":"a\\"] x","nameVi":"A"}'],
  ['{"slug":"../x","nameVi":"A"}'],
  ['{"slug":"tinh-a"}'],
])('%j is not ours', (text) => expect(parseMyProvince(text)).toBeNull());

it('no text throws', () => forEvery([fc.string()], (text) => void parseMyProvince(text)));
