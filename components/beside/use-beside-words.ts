import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { Contrast } from '@/lib/domain/series/beside';
import { listNames, shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { useIndexTexts } from '../indices/index-texts';

/** The words for indices side by side: their names, what each measures, and the two that are contrasted. */
export function useBesideWords(indices: readonly IndexInfo[], contrast: Contrast | null, locale: Locale) {
  const t = useTranslations('beside');
  const textOf = useIndexTexts();
  const says = indices.flatMap((index) => textOf(index, 'says') ?? []);
  const voiceOf = (index: IndexInfo) => textOf(index, 'voice') ?? shortNameOf(index, locale);
  return {
    names: listNames(
      indices.map((index) => shortNameOf(index, locale)),
      locale,
    ),
    intro: [...(says.length > 0 ? [`${says.join('; ')}.`] : []), t('intro')].join(' '),
    pair: contrast && {
      first: shortNameOf(contrast.first, locale),
      second: shortNameOf(contrast.second, locale),
      firstVoice: voiceOf(contrast.first),
      secondVoice: voiceOf(contrast.second),
    },
  };
}
