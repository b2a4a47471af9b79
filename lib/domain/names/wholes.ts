import type { RankedLevel } from '../vocabulary';

/** What a text names of a whole: its average, or one of its extremes. */
export interface WholeName {
  extreme?: 'highest' | 'lowest';
}

const means = /^(?:diem |gia tri |chi so )?(?:trung binh|binh quan|tb|average)(?: chung)?\s*/;
const extremes = { highest: /^(?:cao nhat|lon nhat|highest)/, lowest: /^(?:thap nhat|nho nhat|lowest)/ };
const wholes: Record<RankedLevel, RegExp> = {
  province:
    /^(?:(?:cua )?(?:ca nuoc|toan quoc|viet nam|quoc gia|ca 63 tinh.*|63 tinh.*|34 tinh.*|national.*)|)$/,
  ministry: /^(?:(?:cua )?(?:cac bo.*|cac bo nganh.*|khoi bo.*|ca nuoc|ministries)|)$/,
};

/** Reads a folded text as a name of all units of a level ("cả nước", "trung bình", "cao nhất các bộ"), or gives null. */
export function readWhole(folded: string, level: RankedLevel): WholeName | null {
  for (const extreme of ['highest', 'lowest'] as const) {
    const rest = folded.replace(extremes[extreme], '');
    if (rest !== folded && wholes[level].test(rest.trim())) return { extreme };
  }
  return wholes[level].test(withoutMean(folded)) ? {} : null;
}

/** A folded text without the words for an average at its beginning: "trung binh vung tay nguyen" → "vung tay nguyen". */
export const withoutMean = (folded: string): string => folded.replace(means, '');

/** A folded text without the words before the name of a region: "thuoc vung tay nguyen" → "tay nguyen". */
export const withoutRegionWords = (folded: string): string =>
  folded.replace(/^(?:cua |cac tinh )*(?:thuoc )?(?:vung|khu vuc) /, '');
