import { expect, it } from 'vitest';
import { toFigureDetail } from '@/lib/api/rows/figures';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { getListedFigure } from '@/lib/queries/figures/figure-list';
import { getFigurePage } from '@/lib/queries/figures/figure-page';
import { listReplies } from '@/lib/queries/figures/statements';
import { fictionalSet } from '../../fictional-set';
import { withStatements } from '../../fictional-statements';
import { found, onDataSet } from './on-data-set';

const load = onDataSet(withStatements(fictionalSet()).texts);
const [disputed, other] = ['par.2020.tinh-d.overall.rank', 'par.2020.tinh-a.the-che.score'];

it("a figure has its unit's words with their day and source, and no other figure has them", async () => {
  const { statements } = await found(getFigurePage(disputed));
  expect(statements).toEqual([
    {
      statedOn: '2021-07-02',
      textVi: 'Tỉnh D đề nghị lấy hạng 3.',
      textEn: 'Province D asks for rank 3.',
      source: expect.objectContaining({ code: 'ban-in', url: null, unlinked: 'no-address' }),
    },
  ]);
  expect((await found(getFigurePage('par.2020.tinh-a.overall.rank'))).statements).toEqual([]);
});

it('the API gives them with the figure', async () => {
  const [listed, page] = await Promise.all([found(getListedFigure(other)), found(getFigurePage(other))]);
  expect(toFigureDetail(listed, [], page).statements).toEqual([
    {
      stated_on: '2021-08',
      text_vi: 'Tỉnh A cho rằng còn thiếu 0,5 điểm.',
      text_en: null,
      source: 'bao-b',
      source_url: 'https://bao-b.example/1',
    },
  ]);
});

it('the list of disputes has each of them once: with the conflict, or by itself where sources agree', async () => {
  const conflicts = await listConflicts();
  expect(conflicts.map(({ figure, statements }) => [figure.id, statements.length])).toEqual([[disputed, 1]]);
  const replies = await listReplies(new Set(conflicts.map(({ figure }) => figure.id)));
  expect(replies.map(({ listed, statements }) => [listed.figure.id, statements.length])).toEqual([
    [other, 1],
  ]);
});

it('a statement that the next release lacks is gone', async () => {
  const next = withStatements(fictionalSet());
  next.remove('statements.csv', { unit: 'tinh-d' });
  await load(next.texts);
  expect((await found(getFigurePage(disputed))).statements).toEqual([]);
  expect((await found(getFigurePage(other))).statements).toHaveLength(1);
});
