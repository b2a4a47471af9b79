import type { Text } from '@/lib/dataset/problem';
import { compareDecimals } from '@/lib/domain/values/decimal';
import { overall } from '@/lib/domain/vocabulary';
import type { Draft } from './draft';
import type { Evidence } from './evidence';
import { type HeaderContext, parseMeaning, toMeaningText, type ValueMeasure } from './meanings';

interface Asked {
  context: HeaderContext;
  evidence: Evidence;
}

/** The readings that a column of values of that dimension may have, as the command line writes them. */
export function readingsOf({ saying, at }: Draft, dimension: string, { evidence, context }: Asked): string[] {
  const prefix = dimension === overall ? '' : `${dimension} `;
  return toMeasures(saying, dimension, evidence.numbersIn(at), context).map(
    (measure) => `${prefix}${measure}`,
  );
}

/** Every reading that a column with an unknown header may have, except those of the other columns. */
export function everyReading(draft: Draft, drafts: readonly Draft[], asked: Asked): string[] {
  const { dimensions, references, index } = asked.context;
  const taken = new Set(drafts.flatMap(({ meaning }) => (meaning ? [toMeaningText(meaning)] : [])));
  const isPoints = references.indices.get(index)?.value_measure === 'score';
  const whole = isPoints ? ['score'] : ['percent', 'score'];
  const all = [
    ...whole,
    ...readingsOf(draft, overall, asked),
    ...dimensions.all
      .filter(({ kind }) => kind !== 'index')
      .flatMap(({ code }) => readingsOf(draft, code, asked)),
  ];
  return [...new Set([...all.filter((reading) => !taken.has(reading)), 'skip'])];
}

const isWholeNumber = (value: string): boolean => /^-?\d+(?:\.0+)?$/.test(value);

/** The measures that the numbers of a column allow, as far as its header leaves them open. */
function toMeasures(
  { measure, isChange }: Draft['saying'],
  dimension: string,
  numbers: readonly string[],
  { dimensions, index, references }: HeaderContext,
): ValueMeasure[] {
  const areWhole = numbers.every(isWholeNumber);
  if (isChange)
    return measure === 'rank'
      ? ['rank_change']
      : areWhole
        ? ['rank_change', 'percent_change']
        : ['percent_change', 'rank_change'];
  if (measure) return [measure];
  const isPoints = references.indices.get(index)?.value_measure === 'score';
  const max = dimensions.findByCode(dimension)?.maxScore ?? null;
  const within = (bound: string | null) =>
    bound === null || numbers.every((value) => compareDecimals(value, bound) <= 0);
  // nobody gets less than a twentieth of a field
  const mayBePercent = within('100') && numbers.some((value) => compareDecimals(value, '5') > 0);
  const values = (isPoints ? (['score'] as const) : (['percent', 'score'] as const)).filter((one) =>
    one === 'percent' ? mayBePercent : within(dimension === overall ? null : max),
  );
  const mayRank =
    areWhole && numbers.length > 0 && numbers.every((value) => Number(value) >= 1 && Number(value) < 1000);
  return [
    ...values,
    ...(mayRank ? (['rank'] as const) : []),
    ...(areWhole && dimension === overall ? (['rank_change'] as const) : []),
  ];
}

/** A reading in words: `the-che score` is “Cải cách thể chế”, in points. */
export function toWords(choice: string, context: HeaderContext): Text {
  const meaning = parseMeaning(choice, context);
  if (meaning?.kind !== 'value') {
    return {
      skip: { vi: 'bỏ cột này', en: 'leave the column out' },
      name: { vi: 'tên đơn vị', en: 'names of units' },
      quote: { vi: 'lời của nguồn', en: "the source's words" },
    }[meaning?.kind ?? 'skip'];
  }
  const dimension = context.dimensions.findByCode(meaning.dimension);
  const isWhole = meaning.dimension === overall;
  const said = measureWords[meaning.measure];
  const vi = isWhole ? 'cả bộ chỉ số' : `“${dimension?.nameVi}”`;
  const en = isWhole ? 'the whole index' : `“${dimension?.nameEn ?? dimension?.nameVi}”`;
  return { vi: `${vi}, ${said.vi}`, en: `${en}, ${said.en}` };
}

const measureWords: Record<ValueMeasure, Text> = {
  score: { vi: 'bằng điểm', en: 'in points' },
  percent: { vi: 'bằng phần trăm', en: 'in percent' },
  rank: { vi: 'xếp hạng', en: 'the rank' },
  rank_change: { vi: 'số bậc tăng (+) hay giảm (−)', en: 'places gained (+) or lost (−)' },
  percent_change: { vi: 'phần trăm tăng (+) hay giảm (−)', en: 'percent points gained (+) or lost (−)' },
  average: { vi: 'trung bình', en: 'the average' },
  highest: { vi: 'cao nhất', en: 'the highest' },
  lowest: { vi: 'thấp nhất', en: 'the lowest' },
  region_rank: { vi: 'xếp hạng trong vùng', en: 'the rank within the region' },
  max: { vi: 'điểm tối đa', en: 'the maximum' },
};
