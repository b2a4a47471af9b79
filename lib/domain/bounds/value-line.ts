import { type Decimal, decimalsOf } from '../values/decimal';

/**
 * The places that a value may have on the line of all values, both ends included; a higher place is a better value.
 * An exact value has an even place, all values between two neighbouring ones share the odd place between theirs, so
 * that open and closed ends are alike. Infinite where nothing limits it.
 */
export interface Span {
  low: number;
  high: number;
}

/** Every place: nothing is known of the value. */
export const anywhere: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The places that two spans share; its low end is above its high end when they share none. */
export const intersect = (a: Span, b: Span): Span => ({
  low: Math.max(a.low, b.low),
  high: Math.min(a.high, b.high),
});

/** The printed values that a value may have, the smallest and the greatest; null where nothing limits them. */
export interface ValueBound {
  from: Decimal | null;
  to: Decimal | null;
}

/** Values as places on one line, exact for decimals of up to 14 digits. */
export interface ValueLine {
  /** the places of the values that are printed so: 88.3 stands for all from 88.25 to below 88.35 */
  ofPrinted(value: Decimal): Span;
  /** the one place of an exact value */
  ofExact(value: Decimal): Span;
  /** the places of the values of a span after a number is added to each */
  add(span: Span, amount: Decimal): Span;
  /** the places of the values that are less than a margin away */
  ofMargin(value: Decimal, margin: Decimal): Span;
  /** the printed values, with so many decimals, of the values in a span */
  toPrinted(span: Span, decimals: number): ValueBound;
}

/**
 * A line that is fine enough for values, and halves of their last place, of so many decimals.
 * @param decimals the most that a value, a margin or a printed bound has
 */
export function toValueLine(decimals: number, higherIsBetter: boolean): ValueLine {
  const scale = decimals + 1;
  const toStep = (value: Decimal) => Number(value.replace('.', '') + '0'.repeat(scale - decimalsOf(value)));
  const turn = ({ low, high }: Span): Span => (higherIsBetter ? { low, high } : { low: -high, high: -low });
  return {
    ofPrinted(value) {
      const half = 5 * 10 ** (scale - decimalsOf(value) - 1);
      const step = toStep(value);
      return turn({ low: 2 * (step - half), high: 2 * (step + half) - 1 });
    },
    ofExact(value) {
      const place = 2 * toStep(value);
      return turn({ low: place, high: place });
    },
    add(span, amount) {
      const by = 2 * toStep(amount);
      const { low, high } = turn(span);
      return turn({ low: low + by, high: high + by });
    },
    ofMargin(value, margin) {
      const [step, off] = [toStep(value), toStep(margin)];
      return turn({ low: 2 * (step - off) + 1, high: 2 * (step + off) - 1 });
    },
    toPrinted(span, places) {
      const unit = 10 ** (scale - places);
      const { low, high } = turn(span);
      const print = (units: number) => toDecimal(units, places);
      return {
        from: Number.isFinite(low) ? print(Math.floor((Math.floor(low / 2) + unit / 2) / unit)) : null,
        to: Number.isFinite(high) ? print(toLastUnit(high, unit)) : null,
      };
    },
  };
}

/** The last printed unit of a span's upper end, which a value at an odd place only comes near to. */
const toLastUnit = (place: number, unit: number): number =>
  place % 2 === 0
    ? Math.floor((place / 2 + unit / 2) / unit)
    : Math.ceil(((place + 1) / 2 + unit / 2) / unit) - 1;

function toDecimal(units: number, places: number): Decimal {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0 ? `-${whole}` : whole;
}
