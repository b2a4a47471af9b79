import { useTranslations } from 'next-intl';
import { overall } from '@/lib/domain/vocabulary';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionShelf, ShelvedDimension } from '@/lib/views/editions/dimension';
import { toShelfGroups } from '@/lib/views/editions/dimension-facts';
import { Name } from '../ui/name';
import { DimensionText } from './dimension-text';
import { Leaders } from './leaders';

/** The dimensions of every index: what each measures, since when, and its latest known leader. */
export function DimensionShelves({
  shelves,
  locale,
}: {
  shelves: readonly DimensionShelf[];
  locale: Locale;
}) {
  const t = useTranslations('dimensions');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro')}</p>
      {shelves.map(({ index, entries }) => (
        <section key={index.code} id={index.code} className="mt-12 border-t-2 border-rule-strong pt-3">
          <h2>{nameOf(index, locale)}</h2>
          {toShelfGroups(entries).map((group) => (
            <div key={group.key}>
              {group.key !== 'now' && <h3 className="mt-6">{t(group.key)}</h3>}
              <ul className="mt-2 grid gap-x-10 sm:grid-cols-2">
                {group.entries.map((entry) => (
                  <Entry key={entry.dimension.code} entry={entry} index={index.code} locale={locale} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Entry({ entry, index, locale }: { entry: ShelvedDimension; index: string; locale: Locale }) {
  const t = useTranslations('dimensions');
  const { dimension, from, to, levels, leader } = entry;
  const address = { index, dimension: dimension.code };
  return (
    <li className="border-t border-rule py-3">
      <a href={routes.dimension(locale, address)} className="text-lg font-semibold">
        {dimension.code === overall ? t('whole') : <Name of={dimension} locale={locale} />}
      </a>
      <span className="block text-sm text-soft">
        {t('span', {
          fromYear: from,
          toYear: to,
          only: levels.length > 1 ? 'both' : (levels[0] ?? 'province'),
        })}
      </span>
      <DimensionText address={address} className="mt-1 text-[0.9375rem]" />
      {leader && (
        <p className="mt-1 text-[0.9375rem]">
          <Leaders ranking={leader} locale={locale} />
        </p>
      )}
    </li>
  );
}
