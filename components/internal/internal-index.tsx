import { useTranslations } from 'next-intl';
import type { InternalIndex as InternalIndexData } from '@/lib/domain/rankings/internal-index';
import { wholeNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { Averages } from './averages';
import { InternalGroup } from './internal-group';

interface InternalIndexProps {
  internal: InternalIndexData;
  /** the review of the province in that year, if there is one */
  review: string | null;
  release: CitedRelease;
  locale: Locale;
}

/** A province's own index of one year: every kind of unit, and every block, in a table of its own. */
export function InternalIndex({ internal, review, release, locale }: InternalIndexProps) {
  const t = useTranslations('internal');
  const { owner, edition, years, groups, averages } = internal;
  const name = wholeNameOf(owner, locale);
  return (
    <article>
      <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
        <a href={routes.internalIndices(locale)}>{t('all')}</a>
        {' · '}
        <a href={routes.province(locale, owner.slug)}>{name}</a>
      </p>
      <h1>{t('title', { name, year: edition.year })}</h1>
      <p className="mt-4 max-w-[60ch] text-lg">{t('intro', { name })}</p>
      <p className="mt-2 max-w-[60ch] text-sm text-soft">{t('apart')}</p>
      {review && (
        <p className="mt-2 text-sm">
          <a href={review}>{t('review', { name, year: edition.year })}</a>
        </p>
      )}
      {years.length > 1 && (
        <nav aria-label={t('years')} className="no-print mt-6 flex flex-wrap gap-x-5 gap-y-1 tabular-nums">
          {[...years].reverse().map((year) => (
            <a
              key={year}
              href={routes.internalIndex(locale, owner.slug, year)}
              aria-current={year === edition.year ? 'page' : undefined}
              className="py-1 text-soft aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {year}
            </a>
          ))}
        </nav>
      )}
      {groups.map((group) => (
        <InternalGroup
          key={`${group.kind} ${group.block}`}
          group={group}
          internal={internal}
          locale={locale}
        />
      ))}
      {groups.length > 0 && (
        <TakeAway
          view={{
            kind: 'internal',
            exhibit: { kind: 'internal', slug: owner.slug, year: edition.year },
            internal,
          }}
          release={release}
          locale={locale}
        />
      )}
      <Averages averages={averages} locale={locale} />
    </article>
  );
}
