import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';

type IndexText = 'title' | 'dimensions' | 'dimensionsIntro' | 'legend' | 'says' | 'voice' | 'besideNote';

/** Reads what is written for one index beyond its data; null where nobody wrote it. */
export function useIndexTexts(): (index: IndexInfo, text: IndexText) => string | null {
  const t = useTranslations('indexTexts');
  return ({ code }, text) => {
    const key = `${code}.${text}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : null;
  };
}
