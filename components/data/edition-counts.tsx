import { useTranslations } from 'next-intl';
import { type EditionChanges, totalOf } from '@/lib/domain/figures/figure-change';
import { groupBy } from '@/lib/domain/values/group-by';
import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { EditionTitle } from './edition-title';

/** How many figures a release has of each edition, by index. */
export function EditionCounts({ editions, locale }: { editions: readonly EditionChanges[]; locale: Locale }) {
  const t = useTranslations('release');
  return [...groupBy(editions, ({ index }) => index.code)].map(([code, ofIndex]) => (
    <div key={code} className="mt-6">
      <h3>{ofIndex[0] && nameOf(ofIndex[0].index, locale)}</h3>
      <ul className="mt-1 gap-x-10 sm:columns-2">
        {ofIndex.map((edition) => (
          <li
            key={edition.id}
            className="flex justify-between gap-3 border-b border-rule py-1.5 text-[0.9375rem]"
          >
            <span>
              <EditionTitle edition={edition} locale={locale} />
            </span>
            <span className="whitespace-nowrap tabular-nums text-soft">
              {t('figures', { count: totalOf(edition.counts) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
