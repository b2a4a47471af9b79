import { useTranslations } from 'next-intl';
import type { YearEntry } from '@/lib/domain/series/series';

/** Why a year of a unit has no rank, in words. */
export function useAbsence(): (entry: Pick<YearEntry, 'edition' | 'missing'>) => string {
  const t = useTranslations('province.table');
  return ({ edition, missing }) =>
    edition.status === 'not-located' && missing !== 'unit-did-not-exist'
      ? t('editionNotLocated')
      : t(`missing.${missing ?? 'not-located-yet'}`);
}
