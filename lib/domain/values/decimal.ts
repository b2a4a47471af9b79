/**
 * A decimal as text, with a point, an optional minus sign and no thousands mark. The arithmetic is exact: "88.30"
 * keeps its two decimals, and nothing is rounded unless a function says so.
 */
export type Decimal = string;

export const decimalPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** True for text that is a decimal as this module writes it. */
export const isDecimal = (text: string): boolean => decimalPattern.test(text);

/** The number of printed decimals: 2 for "88.30". */
export function decimalsOf(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** −1, 0 or 1 as a is less than, equal to or greater than b; "95.4" equals "95.40". */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** a − b, with as many decimals as the operand that has more. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, decimals] = align(a, b);
  return print(x - y, decimals);
}

/** The sum, with as many decimals as the value that has most; "0" of no values. */
export function addDecimals(...values: Decimal[]): Decimal {
  return values.reduce((sum, value) => {
    const [x, y, decimals] = align(sum, value);
    return print(x + y, decimals);
  }, '0');
}

/** The value with at most that many decimals, rounded half away from zero; a value with fewer stays as it is. */
export function roundDecimal(value: Decimal, decimals: number): Decimal {
  const excess = decimalsOf(value) - decimals;
  if (excess <= 0) return value;
  const digits = scale(absoluteDecimal(value), decimalsOf(value));
  const unit = 10n ** BigInt(excess);
  const rounded = print((digits + unit / 2n) / unit, decimals);
  return signOf(value) < 0 && signOf(rounded) !== 0 ? `-${rounded}` : rounded;
}

/** The value divided by a whole number above 0, rounded half away from zero to that many decimals. */
export function divideDecimal(value: Decimal, by: number, decimals: number): Decimal {
  if (!Number.isInteger(by) || by < 1) throw new RangeError(`not a divisor: ${by}`);
  const divisor = BigInt(by) * 10n ** BigInt(decimalsOf(value));
  const dividend = scale(absoluteDecimal(value), decimalsOf(value)) * 10n ** BigInt(decimals);
  const quotient = print((2n * dividend + divisor) / (2n * divisor), decimals);
  return signOf(value) < 0 && signOf(quotient) !== 0 ? `-${quotient}` : quotient;
}

/** The value a whole number of times. */
export function multiplyDecimal(value: Decimal, by: number): Decimal {
  if (!Number.isSafeInteger(by)) throw new RangeError(`not a whole number: ${by}`);
  const decimals = decimalsOf(value);
  return print(scale(value, decimals) * BigInt(by), decimals);
}

/** The mean, rounded half away from zero to that many decimals; null of no values. */
export const meanOfDecimals = (values: readonly Decimal[], decimals: number): Decimal | null =>
  values.length === 0 ? null : divideDecimal(addDecimals(...values), values.length, decimals);

/** A value as a percentage of a positive one, rounded half away from zero to that many decimals. */
export function toPercentOf(value: Decimal, whole: Decimal, decimals: number): Decimal {
  const [part, all] = align(value, whole);
  if (all <= 0n) throw new RangeError(`not a whole: ${whole}`);
  const size = part < 0n ? -part : part;
  const percent = print((2n * size * 100n * 10n ** BigInt(decimals) + all) / (2n * all), decimals);
  return part < 0n && signOf(percent) !== 0 ? `-${percent}` : percent;
}

/** So many percent of a value, exactly, with no zeros at its end beyond the decimals of the percentage. */
export function percentOf(percent: Decimal, whole: Decimal): Decimal {
  const least = decimalsOf(percent);
  let digits = scale(percent, least) * scale(whole, decimalsOf(whole));
  let decimals = least + decimalsOf(whole) + 2;
  for (; decimals > least && digits % 10n === 0n; decimals--) digits /= 10n;
  return print(digits, decimals);
}

/** One of the last place of so many decimals: 0.01 of two. What two rounded values may add to their difference. */
export const lastPlaceOf = (decimals: number): Decimal =>
  decimals === 0 ? '1' : `0.${'1'.padStart(decimals, '0')}`;

/** The value without its sign. */
export const absoluteDecimal = (value: Decimal): Decimal => (value.startsWith('-') ? value.slice(1) : value);

/** −1, 0 or 1: the sign of the value. */
export const signOf = (value: Decimal): -1 | 0 | 1 => compareDecimals(value, '0');

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return [scale(a, decimals), scale(b, decimals), decimals];
}

function scale(value: Decimal, decimals: number): bigint {
  if (!isDecimal(value)) throw new RangeError(`not a decimal: ${value}`);
  return BigInt(value.replace('.', '') + '0'.repeat(decimals - decimalsOf(value)));
}

function print(scaled: bigint, decimals: number): Decimal {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals > 0 ? `.${digits.slice(-decimals)}` : '';
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`;
}
