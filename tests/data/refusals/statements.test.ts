import { expect, it } from 'vitest';
import { formatProblemList } from '@/lib/dataset/report';
import type { Cells } from '../../draft';
import { fictionalSet } from '../../fictional-set';
import { withStatements } from '../../fictional-statements';
import { setUpStage } from '../../staged';

const stage = setUpStage();

it.each<[string, Cells, string]>([
  ['of a figure that there is none of', { measure: 'percent' }, 'there is no such figure'],
  ['of a unit that there is none of', { unit: 'tinh-khong-co' }, 'there is no such figure'],
  ['of a source that there is none of', { source: 'khong-co' }, 'expected a code of sources.csv'],
  ['without words', { text_vi: '' }, 'expected some text'],
  ['without a day', { stated_on: '' }, 'expected some text'],
  ['of no day', { stated_on: '2021-13' }, 'expected a day, month or year'],
])('a statement %s is refused', async (_, cells, sentence) => {
  const set = withStatements(fictionalSet());
  const place = set.edit('statements.csv', { unit: 'tinh-a' }, cells);
  const problems = await stage(set.texts, (staged) => formatProblemList(staged.problems));
  expect(problems).toContain(place.split(': ')[0]);
  expect(problems).toContain(sentence);
});

it('a second statement of one source on one figure is refused', async () => {
  const set = withStatements(fictionalSet());
  const place = set.copy('statements.csv', { unit: 'tinh-a' }, { text_vi: 'Nói khác đi.' });
  const problems = await stage(set.texts, (staged) => formatProblemList(staged.problems));
  expect(problems).toContain(place.split(': ')[0]);
  expect(problems).toContain('this key stands already at statements.csv:3');
});
