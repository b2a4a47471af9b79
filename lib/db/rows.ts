import type { Decimal } from '@/lib/domain/values/decimal';

interface PrismaDecimal {
  toFixed(decimals?: number): string;
}

/** A stored decimal with as many decimals as its source printed. */
export const toDecimal = (value: PrismaDecimal, decimals: number): Decimal => value.toFixed(decimals);

/** A stored decimal without trailing zeros, or null. */
export const toPlainDecimal = (value: PrismaDecimal | null): Decimal | null => value?.toFixed() ?? null;

/** A stored date as its ISO day, or null. */
export const toDay = (value: Date | null): string | null => value?.toISOString().slice(0, 10) ?? null;
