import type { Locale } from '@/lib/routes';

/** A note in the reader's language; null where there is none. */
export const noteOf = (
  { noteVi, noteEn }: { noteVi: string | null; noteEn: string | null },
  locale: Locale,
): string | null => (locale === 'vi' ? noteVi : noteEn);

/** A reason in the reader's language. */
export const reasonOf = (
  { reasonVi, reasonEn }: { reasonVi: string; reasonEn: string },
  locale: Locale,
): string => (locale === 'vi' ? reasonVi : reasonEn);
