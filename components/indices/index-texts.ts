import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';

type IndexText = 'title' | 'dimensions' | 'dimensionsIntro' | 'legend' | 'says' | 'voice' | 'besideNote';

/** Reads the texts of the messages for one index; null for an index without such a text. */
export function useIndexTexts(): (index: IndexInfo, text: IndexText) => string | null {
  const t = useTranslations('indexTexts');
  return ({ code }, text) => {
    const key = `${code}.${text}` as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : null;
  };
}
