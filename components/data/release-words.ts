import { listNames } from '@/lib/i18n/names';
import type { Translate } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';
import type { ReleaseSummary } from '@/lib/views/figures/release';

/** What a release changed, in one sentence. */
export function sayChanges({ changes, counts }: ReleaseSummary, locale: Locale, t: Translate): string {
  if (!changes) return t('data.what.first', { figures: counts.figures, sources: counts.sources });
  const parts = (['added', 'changed', 'withdrawn'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => t(`data.what.${kind}`, { count: changes[kind] }));
  return parts.length === 0
    ? t('data.what.nothing')
    : t('data.what.list', { parts: listNames(parts, locale) });
}
