import { expect, it } from 'vitest';
import { groupBy } from '@/lib/domain/values/group-by';
import { checkText, readsLikeClaim } from '@/lib/queries/checker/checker';
import { getCheckerPage } from '@/lib/queries/checker/page';
import type { CheckedClaim } from '@/lib/views/checker/checker';
import { composeSentence } from '@/lib/views/checker/compose';
import { readShipped, toRows } from '../../draft';
import { onShipped } from './on-data-set';

const texts = await readShipped();
onShipped();

/** The verdicts on the claims of a text, in their order. */
const verdictsOn = async (text: string): Promise<string> =>
  (await checkText(text)).claims
    .map((claim) => (claim.kind === 'unread' ? 'unread' : claim.verdict))
    .join(' ');

/** A sentence, and the verdict on each of its claims. */
const sentences: [text: string, verdicts: string][] = [
  // true, in the press's wordings
  [
    'Năm 2020, chỉ số thành phần về xây dựng và nâng cao chất lượng đội ngũ CBCCVC của Bình Dương tăng 37 bậc',
    'right',
  ],
  ['Năm 2020, Bình Dương xếp thứ 4/63 tỉnh, thành phố về PAR INDEX.', 'right'],
  ['Bình Dương tăng 13 bậc về chỉ số CCHC năm 2020', 'right'],
  ['Chỉ số cải cách hành chính năm 2020 của Bình Dương tăng từ hạng 17 lên hạng 4', 'right'],
  ['PAR INDEX 2020: Bình Dương đạt 86,93%, tăng 4,63 điểm phần trăm so với năm 2019', 'right right'],
  ['Bình Dương dẫn đầu khu vực phía Nam về Chỉ số cải cách hành chính (CCHC) năm 2020', 'right'],
  ['Năm 2021, Hải Phòng dẫn đầu cả nước về chỉ số CCHC với 91,80%', 'right right'],
  ['Năm 2024 Bình Thuận tăng ít nhất 26 bậc về PAR INDEX', 'right'],
  ['Hà Nội xếp thứ ba PAR INDEX năm 2024', 'right'],
  ['PAR INDEX năm 2024, Thành phố Huế đứng thứ 7/63, đạt 91,03%', 'right right'],
  ['TP.HCM tăng 12 bậc PAR INDEX 2024 so với năm 2023', 'right'],
  ['Quang Ninh dung dau ca nuoc ve chi so CCHC nam 2023', 'right'],
  ['Đội sổ bảng xếp hạng PAR INDEX năm 2017 là Quảng Ngãi', 'right'],
  ['Giá trị trung bình PAR INDEX năm 2023 của cả nước đạt 86,98%', 'right'],
  ['SIPAS năm 2022: Quảng Ninh đứng đầu cả nước với 87,59%', 'right right'],
  ['Năm 2024, Hà Nội lọt Top 10 PAR INDEX', 'right'],
  ['Bộ Tư pháp đứng đầu PAR INDEX năm 2021 với 91,9%', 'right right'],
  ['Năm 2021, PAR INDEX của Quảng Ngãi tăng 13,2 điểm phần trăm, từ 73,25% lên 86,45%', 'right right'],
  ['PAR INDEX năm 2020 của Bình Dương đạt 86,9%', 'right'],
  ['PAR INDEX 2021, Đồng Nai tụt 21 bậc', 'right'],
  ['PAR INDEX 2019, Bình Dương giảm 2 bậc so với năm 2018', 'right'],
  ['Hải Phòng giữ nguyên vị trí thứ 2 PAR INDEX năm 2023', 'right'],
  // false
  ['Năm 2020, Bình Dương xếp thứ 5/63 PAR INDEX', 'wrong'],
  ['Bình Dương giảm 13 bậc về chỉ số CCHC năm 2020', 'wrong'],
  ['PAR INDEX năm 2020 của Bình Dương đạt 88,93%', 'wrong'],
  ['Năm 2021, Quảng Ninh dẫn đầu cả nước về PAR INDEX', 'wrong'],
  ['PAR INDEX 2021 của Bình Dương xếp thứ 4/63', 'wrong'],
  ['PAR INDEX năm 2024: Hà Nội xếp thứ 4/63', 'wrong'],
  ['Năm 2024 Bình Thuận tăng ít nhất 60 bậc PAR INDEX', 'wrong'],
  ['Năm 2024 Bình Thuận tăng 30 bậc PAR INDEX', 'wrong'],
  ['Đà Nẵng đứng đầu PAR INDEX năm 2023', 'wrong'],
  ['Năm 2023, Đà Nẵng tăng 7 bậc PAR INDEX', 'wrong'],
  ['Bộ Nội vụ xếp thứ 2 PAR INDEX năm 2023', 'wrong'],
  ['Chỉ số cải cách hành chính năm 2020 của Bình Dương tăng từ hạng 20 lên hạng 4', 'partly'],
  ['Bình Dương dẫn đầu Đồng bằng sông Hồng về PAR INDEX năm 2020', 'wrong'],
  // half of the truth, or too little of it
  ['Bình Dương tăng 37 bậc năm 2020', 'partly'],
  ['Năm 2021, PAR INDEX của Quảng Ngãi đạt 86,45%, tăng 13,2%', 'right partly'],
  ['Năm 2021, PAR INDEX của Quảng Ngãi tăng 18%', 'right'],
  ['Năm 2024 Bình Thuận tăng 28 bậc PAR INDEX', 'no-data'],
  ['Bình Dương tăng 13 bậc về chỉ số CCHC', 'context'],
  ['Bình Dương xếp thứ 4/34 PAR INDEX năm 2020', 'partly'],
  ['Bình Dương xếp thứ 5 PAR INDEX năm 2025', 'context'],
  ['Cần Thơ xếp thứ 34/63 năm 2024', 'context'],
  ['Hải Phòng tiếp tục dẫn đầu PAR INDEX năm 2024', 'partly'],
  ['Năm 2019, Quảng Ninh dẫn đầu cả nước về PAR INDEX ba năm liên tiếp', 'partly'],
  ['Theo kết quả công bố năm 2021, chỉ số CCHC của Bình Dương xếp thứ 4', 'right'],
  ['Bình Dương tăng 14 bậc PAR INDEX năm 2020', 'context'],
  // what no figure tells
  ['PAR INDEX năm 2025, Hà Nội xếp thứ 1', 'no-data'],
  ['Năm 2020, PCI của Bình Dương xếp thứ 4/63', 'unread'],
  ['Bình Dương đứng đầu miền Bắc về PAR INDEX năm 2020', 'no-data'],
  // what is another's, or of another time
  ['Quảng Ninh mất ngôi đầu PAR INDEX năm 2021', 'unread'],
  ['Hải Phòng chỉ kém đơn vị dẫn đầu PAR INDEX 2020 0,53 điểm', 'unread'],
  ['Năm 2021 và 2020, Quảng Ninh dẫn đầu PAR INDEX', 'unread'],
  ['Trong 10 năm, Bình Dương tăng 13 bậc PAR INDEX năm 2020', 'unread'],
  ['Năm 2021, Bình Dương công bố PAR INDEX xếp thứ 4', 'context'],
  ['Từ vị trí 63 của năm 2020, Quảng Ngãi đứng ở vị trí thứ 39/63 PAR INDEX năm 2021', 'right'],
  ['PAR INDEX 2020 của Bình Dương tăng hơn 13 bậc', 'wrong'],
  ['So với năm 2016, PAR INDEX năm 2020 của Bình Dương tăng 1 bậc', 'right'],
  ['Năm 2020, Bình Dương xếp thứ 4 cả nước và thứ nhất Đông Nam Bộ về PAR INDEX', 'right right'],
  ['Năm 2021, Quảng Ngãi thăng 24 bậc PAR INDEX, từ vị trí cuối bảng lên vị trí 39/63', 'right right'],
  // not understood
  ['Kim ngạch xuất khẩu của Bình Dương năm 2020 tăng 13%', 'unread'],
  ['Bình Dương phấn đấu xếp thứ 4 PAR INDEX năm 2020', 'unread'],
  ['Năm 2020 Bình Dương có xếp thứ 4 PAR INDEX không?', 'unread'],
  ['Năm 2020 Bình Dương không xếp thứ 5 PAR INDEX', 'unread'],
  ['Bình Dương và Đồng Nai tăng 13 bậc PAR INDEX năm 2020', 'unread'],
  ['Sở Nội vụ Bình Dương xếp thứ 4 PAR INDEX năm 2020', 'unread'],
  ['Thành phố Thái Nguyên xếp thứ 4 về chỉ số CCHC năm 2020', 'unread'],
  ['Năm 2020 Bình Dương tăng 37 bậc về chuyển đổi số', 'unread'],
  ['Nếu đạt 90% thì Bình Dương dẫn đầu PAR INDEX năm 2020', 'unread unread'],
  ['Bình Dương cao hơn Đồng Nai 4 bậc về PAR INDEX năm 2020', 'unread'],
  ['Sáng nay trời mưa to ở Bình Dương', ''],
  ['!!! 37 ??? bậc', ''],
  ['', ''],
];

it.each(sentences)('says of “%s”: %s', async (text, verdicts) => {
  expect(await verdictsOn(text)).toBe(verdicts);
});

/** What is recorded of the founding article, in its order, with the sentence that another index would need. */
const article = `Bình Dương vượt bậc trên bảng xếp hạng cải cách hành chính, vì sao?
Bình Dương dẫn đầu khu vực phía Nam về Chỉ số cải cách hành chính (CCHC) năm 2020. Chỉ số thành phần về xây dựng và nâng cao chất lượng đội ngũ CBCCVC năm 2020 của Bình Dương tăng 37 bậc. Cùng với đó, chỉ số thành phần về cải cách tổ chức bộ máy hành chính tăng 36 bậc so với năm 2019.
Chỉ số thành phần về xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tăng 3,85% giá trị, tăng 28 bậc trong năm 2020. Chỉ số thành phần về hiện đại hóa hành chính tăng 7,93% giá trị, tăng 9 bậc so với năm 2019.
Năm 2020, chỉ số thành phần về cải cách tài chính công của Bình Dương tăng 5 bậc. Tỉnh đã cử khoảng 8.000 lượt cán bộ, công chức, viên chức đi đào tạo, bồi dưỡng.`;

it('finds the founding article right, and says of which claims it has no figures', async () => {
  const { claims } = await checkText(article);
  const told = claims.map((claim) => {
    if (claim.kind === 'unread') return claim.obstacle.kind;
    const { claim: said } = claim.statement;
    return [claim.dimension ?? 'overall', said.kind, claim.verdict].join(' ');
  });
  expect(told).toEqual([
    'overall rank right',
    'doi-ngu-cbccvc rank-change right',
    'to-chuc-bo-may rank-change right',
    'van-ban-qppl value-change context',
    'van-ban-qppl rank-change right',
    'hien-dai-hoa value-change context',
    'hien-dai-hoa rank-change right',
    'tai-chinh-cong rank-change no-data',
  ]);
  expect(claims.every((claim) => claim.kind === 'unread' || claim.unit?.slug === 'binh-duong')).toBe(true);
});

type Row = Record<string, string>;
const rows: Row[] = toRows(texts.get('claims.csv')).filter(({ index }) => index !== 'par-internal');

/** The quotes of the claims, each with what its own claims are about, as far as they agree and are of the whole. */
const quotes = [
  ...groupBy(
    rows.filter(({ quote }) => quote),
    ({ quote }) => quote ?? '',
  ),
].map(([text, own]) => {
  const only = (key: string) => {
    const values = new Set(own.map((row) => row[key] ?? ''));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  };
  const years = own.filter(({ basis }) => basis === 'published').map(({ year }) => Number(year));
  const isWhole = own.every(({ dimension }) => dimension === 'overall');
  return {
    text,
    start: {
      unit: isWhole ? only('unit') : null,
      index: only('index'),
      year: years.length > 0 ? Math.max(...years) : null,
    },
  };
});

type Judged = Extract<CheckedClaim, { kind: 'judged' }>;
const judged = (claims: readonly CheckedClaim[]): Judged[] =>
  claims.filter((claim) => claim.kind === 'judged');
const spanOf = ({ statement: { span } }: Judged, text: string) => text.slice(span.start, span.end);

const sameNumber = (a: string | undefined, b: string, decimals: string) =>
  Math.abs(Number(a) - Number(b)) <= 0.5 * 10 ** -(decimals.split('.')[1]?.length ?? 0) + 1e-9;

/** Whether some row of the data set says what a claim says. */
function isRecorded({ statement: { claim }, unit, year, dimension, statement, finding }: Judged): boolean {
  // ranks by PAPI and within a region follow from other figures
  if (statement.index.code === 'papi' || finding.kind === 'region-rank') return true;
  const slug = unit?.slug ?? statement.unit;
  const own = rows.filter(
    (row) =>
      row.index === statement.index.code && row.unit === slug && row.dimension === (dimension ?? 'overall'),
  );
  const has = (measures: string[], of: number | null, value: string) =>
    own.some(
      (row) =>
        measures.includes(row.measure ?? '') &&
        Number(row.year) === of &&
        sameNumber(row.value, value, value),
    );
  const valuesOf = (of: number | null | undefined) =>
    own.filter(
      (row) => Number(row.year) === of && /^(?:percent|score|average|rank)$/.test(row.measure ?? ''),
    );
  if (claim.kind === 'rank') return has(['rank', 'region_rank'], year, claim.rank.value);
  if (claim.kind === 'value') return has(['percent', 'score', 'average'], year, claim.value.value);
  if (claim.kind === 'last')
    return has(['rank'], year, '63') || has(['rank'], year, '19') || has(['rank'], year, '17');
  if (claim.kind === 'rank-move') return has(['rank'], year, claim.to);
  if (claim.kind === 'value-move') return has(['percent', 'score', 'average'], year, claim.to);
  const amount = claim.kind === 'rank-change' ? (claim.places?.value ?? '1') : claim.amount.value;
  const signed = claim.direction < 0 ? `-${amount}` : amount;
  const isFromBefore = claim.base.kind === 'before' || claim.base.year === (year ?? 0) - 1;
  if (isFromBefore && has(['rank_change', 'percent_change'], year, signed)) return true;
  const before = claim.base.kind === 'year' ? claim.base.year : (year ?? 0) - 1;
  const isRank = claim.kind === 'rank-change';
  const [now, then] = [year, before].map((of) =>
    valuesOf(of).filter(({ measure }) => (measure === 'rank') === isRank),
  );
  return (now ?? []).some((a) =>
    (then ?? []).some((b) => {
      const moved = isRank ? Number(b.value) - Number(a.value) : Number(a.value) - Number(b.value);
      const relative = (100 * (Number(a.value) - Number(b.value))) / Number(b.value);
      return (
        Math.abs(moved - Number(signed)) < 0.021 || (!isRank && Math.abs(relative - Number(signed)) < 0.06)
      );
    }),
  );
}

it('judges no quote wrong whose claim is in the data set', async () => {
  let understood = 0;
  const wrong: string[] = [];
  for (const { text, start } of quotes) {
    const claims = judged((await checkText(text, start)).claims);
    if (claims.length > 0) understood += 1;
    for (const claim of claims)
      if (claim.verdict === 'wrong' && isRecorded(claim)) wrong.push(`${text}: ${spanOf(claim, text)}`);
      else if (claim.verdict === 'right' && !isRecorded(claim))
        wrong.push(`right and not recorded: ${text}: ${spanOf(claim, text)}`);
  }
  console.log(`${understood} of ${quotes.length} quotes are understood`);
  expect(wrong).toEqual([]);
  // a third of the quotes is in other languages, or names parts that no framework has
  expect(understood / quotes.length).toBeGreaterThan(0.5);
});

const swap = (text: string, pairs: [string, string][]): string =>
  pairs.reduce((changed, [a, b]) => (changed === text ? changed.replaceAll(a, b) : changed), text);
const otherProvince = (text: string): string =>
  swap(text, [
    ['Bình Dương', 'Đồng Nai'],
    ['Sơn La', 'Lai Châu'],
    ['Hà Nội', 'Hà Nam'],
    ['Quảng Ninh', 'Quảng Trị'],
    ['Trà Vinh', 'Vĩnh Long'],
    ['Vĩnh Phúc', 'Phú Thọ'],
  ]);

/** Ways in which a sentence is made false. */
const mutations: Record<string, (text: string) => string> = {
  'another number': (text) =>
    text.replace(/(?<!\d)(\d{1,2})(?=(?:[.,]\d+)?(?:%| điểm| bậc|\/63))/g, (digits) =>
      String(Number(digits) + 3),
    ),
  'the other sign': (text) => text.replace(/tăng|giảm/g, (word) => (word === 'tăng' ? 'giảm' : 'tăng')),
  'another year': (text) => text.replace(/(?<!\d)20(\d\d)(?!\d)/g, (_, year) => `20${Number(year) - 1}`),
  'another province': otherProvince,
};

it.each(Object.entries(mutations))(
  'judges no quote with %s right unless the data set says so',
  async (_, mutate) => {
    const wrong: string[] = [];
    let changed = 0;
    for (const { text, start } of quotes) {
      const mutated = mutate(text);
      if (mutated === text) continue;
      changed += 1;
      for (const claim of judged((await checkText(mutated, start)).claims))
        if (claim.verdict === 'right' && !isRecorded(claim))
          wrong.push(`${mutated}: ${spanOf(claim, mutated)}`);
    }
    expect(changed).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  },
);

it('judges what is chosen from lists by the sentence that says it', async () => {
  const { names } = await getCheckerPage();
  const chosen = { unit: 'binh-duong', index: 'par', year: '2020', dimension: '', number: '13' } as const;
  const said = async (claim: Parameters<typeof composeSentence>[0]) => {
    const sentence = composeSentence(claim, names);
    return sentence === null ? null : verdictsOn(sentence);
  };
  expect(await said({ ...chosen, said: 'rise' })).toBe('right');
  expect(await said({ ...chosen, said: 'fall' })).toBe('wrong');
  expect(await said({ ...chosen, said: 'rise', dimension: 'doi-ngu-cbccvc', number: '37' })).toBe('right');
  expect(await said({ ...chosen, said: 'rank', number: '4' })).toBe('right');
  expect(await said({ ...chosen, said: 'value', number: '86,93' })).toBe('right');
  expect(await said({ ...chosen, said: 'gain', number: '4,63' })).toBe('right');
  expect(await said({ ...chosen, said: 'first', number: '' })).toBe('wrong');
  expect(await said({ ...chosen, said: 'rank', number: '' })).toBeNull();
});

it('tells a claim from the name of a page', async () => {
  expect(await readsLikeClaim('Bình Dương tăng 37 bậc năm 2020')).toBe(true);
  for (const name of [
    'Bình Dương',
    'PAR INDEX 2020',
    'Sở Nội vụ Bình Dương',
    'cải cách tài chính công',
    'Đồng bằng sông Hồng',
  ])
    expect(await readsLikeClaim(name)).toBe(false);
});
