import { overall } from '@/lib/domain/vocabulary';
import { type HeaderContext, type HeaderSaying, readHeader } from './meanings';

/**
 * Reads the parts of a header together, from the top. The lowest part decides; the parts above add the dimension
 * ("Cải cách thể chế" above "Điểm") or the measure that it lacks.
 */
export function readHeaderParts(parts: readonly string[], context: HeaderContext): HeaderSaying {
  // "2025" below "Xếp hạng" says nothing else
  const besideYear = parts.filter(
    (part) => !new RegExp(`^(?:năm\\s+|year\\s+)?${context.year}$`, 'iu').test(part),
  );
  if (besideYear.length > 0 && besideYear.length < parts.length)
    return { ...readHeaderParts(besideYear, context), isOwnYear: true };
  const sayings = parts.map((part) => readHeader(part, context));
  const last = sayings.at(-1) ?? readHeader('', context);
  if (sayings.length < 2) return last;
  const skipped = sayings.find(({ meaning }) => meaning?.kind === 'skip');
  if (skipped) return skipped;
  if (last.meaning) return last;
  const above = sayings.slice(0, -1).reverse();
  const named = above.find(({ dimension, candidates }) => dimension ?? candidates);
  const isChange = sayings.some((saying) => saying.isChange);
  const max = sayings.find((saying) => saying.max)?.max;
  const isOwnYear = sayings.some((saying) => saying.isOwnYear);
  const besides = { ...(isChange && { isChange }), ...(max && { max }), ...(isOwnYear && { isOwnYear }) };

  if (last.dimension ?? last.candidates) {
    const other = named?.dimension;
    const left = last.candidates?.filter((code) => code !== other) ?? [];
    if (other && left.length === 1 && left[0] && mayStandAbove(other, left[0], context)) {
      const { candidates: _, ...rest } = last;
      const why = { vi: 'một phần của lĩnh vực ở trên', en: 'a part of the dimension above it' };
      return { ...rest, ...besides, dimension: left[0], why };
    }
    if (last.dimension && other && !mayStandAbove(other, last.dimension, context)) {
      const why = { vi: 'các dòng tiêu đề nói khác nhau', en: 'the rows of the header differ' };
      return { ...besides, candidates: [other, last.dimension], why };
    }
    const measure = last.measure ?? above.find((saying) => saying.measure)?.measure;
    return { ...last, ...besides, ...(measure && { measure }) };
  }
  if (last.isUnknown && named) return { ...last, ...besides };
  if (last.isUnknown) {
    const joined = readHeader(parts.join(' '), context);
    return joined.isUnknown || !joined.dimension ? { ...last, ...besides } : { ...joined, ...besides };
  }
  // "Chuyển đổi số" above "Hạng" is no rank of this index
  const strange = above.find(({ isUnknown }) => isUnknown);
  if (!named && strange) return { ...last, ...besides, isUnknown: true, why: strange.why };
  if (!named) return { ...last, ...besides };
  const { dimension, candidates, why } = named;
  return { ...last, ...besides, ...(dimension && { dimension }), ...(candidates && { candidates }), why };
}

/** True for "Tác động của cải cách hành chính" above one of the blocks that it is divided into, or above a criterion. */
const mayStandAbove = (above: string, below: string, { dimensions }: HeaderContext): boolean =>
  above === overall ||
  above === below ||
  dimensions.isWithin(below, above) ||
  ((above === 'tac-dong-cchc' || above === 'nhom-tac-dong') && below.startsWith('tac-dong-'));
