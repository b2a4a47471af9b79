import type { ChosenClaim } from '@/lib/domain/reading/chosen-claim';
import type { CheckerNames } from './checker';

/** The Vietnamese sentence that says what was chosen; null when a name or the number is missing. */
export function composeSentence(chosen: ChosenClaim, names: CheckerNames): string | null {
  const { said, year, number } = chosen;
  const unit = names.units[chosen.unit]?.nameVi;
  const index = names.indices[chosen.index];
  const dimension = chosen.dimension ? names.dimensions[`${chosen.index} ${chosen.dimension}`]?.nameVi : '';
  if (!unit || !index || dimension === undefined || (said !== 'first' && !number)) return null;
  const about = `${index.shortVi}${dimension && ` về ${dimension}`}`;
  const isPercent = index.valueMeasure === 'percent';
  const subject = dimension ? `chỉ số thành phần ${dimension} của ${unit}` : `${index.shortVi} của ${unit}`;
  const points = isPercent ? 'điểm phần trăm' : 'điểm';
  const texts: Record<ChosenClaim['said'], string> = {
    rank: `${unit} xếp thứ ${number} ${about}`,
    rise: `${unit} tăng ${number} bậc ${about}`,
    fall: `${unit} giảm ${number} bậc ${about}`,
    first: `${unit} dẫn đầu cả nước về ${about}`,
    value: `${subject} đạt ${number}${isPercent ? '%' : ' điểm'}`,
    gain: `${subject} tăng ${number} ${points}`,
    loss: `${subject} giảm ${number} ${points}`,
  };
  return `Năm ${year}, ${texts[said]}.`;
}
