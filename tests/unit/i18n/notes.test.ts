import { expect, it } from 'vitest';
import { noteOf, reasonOf } from '@/lib/i18n/notes';

it('a note and a reason are told in the language of the page, and no note is none', () => {
  const note = { noteVi: 'Khác bộ tiêu chí', noteEn: 'Other criteria' };
  expect([noteOf(note, 'vi'), noteOf(note, 'en')]).toEqual(['Khác bộ tiêu chí', 'Other criteria']);
  expect(noteOf({ noteVi: null, noteEn: null }, 'en')).toBeNull();
  expect(reasonOf({ reasonVi: 'Vì', reasonEn: 'Because' }, 'en')).toBe('Because');
});
