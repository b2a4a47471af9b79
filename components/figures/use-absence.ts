import { useTranslations } from 'next-intl';
import type { YearEntry } from '@/lib/domain/series/series';
import type { Translate } from '@/lib/i18n/translate';

type Absent = Pick<YearEntry, 'edition' | 'missing'>;

/** Why a year of a unit has no rank, in words. */
export const nameAbsence = ({ edition, missing }: Absent, t: Translate): string =>
  edition.status === 'not-located' && missing !== 'unit-did-not-exist'
    ? t('province.table.editionNotLocated')
    : t(`province.table.missing.${missing ?? 'not-located-yet'}`);

/** The same words, for components. */
export function useAbsence(): (entry: Absent) => string {
  const t = useTranslations();
  return (entry) => nameAbsence(entry, t);
}
