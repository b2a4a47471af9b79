import { useTranslations } from 'next-intl';
import type { SearchEntry } from '@/lib/domain/search';
import { formatDay } from '@/lib/i18n/dates';
import { type Named, nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { SearchForm } from '../layout/search-form';
import { Name } from '../ui/name';

interface SearchResultsProps {
  query: string;
  results: readonly SearchEntry[];
  locale: Locale;
}

/** What was found, each with where it is now: an old province leads to the one it became part of. */
export function SearchResults({ query, results, locale }: SearchResultsProps) {
  const t = useTranslations('searchPage');
  const link = (unit: Named & { slug: string }) => (
    <a key={unit.slug} href={routes.province(locale, unit.slug)}>
      <Name of={unit} locale={locale} />
    </a>
  );
  return (
    <>
      <h1 className="mt-12">{query ? t('title', { query }) : t('empty')}</h1>
      <SearchForm locale={locale} query={query} large className="mt-5 max-w-lg" />
      {query && results.length === 0 && (
        <div className="mt-8 max-w-[60ch]">
          <p className="text-lg">{t('none')}</p>
          <p className="mt-2">
            <a href={routes.provinces(locale)}>{t('all')}</a>
          </p>
        </div>
      )}
      <ol className="mt-8">
        {results.map((entry) => (
          <li key={entry.slug} className="border-t border-rule py-4">
            <h2>
              <a href={routes.province(locale, entry.slug)} className="no-underline hover:underline">
                <Name of={entry} locale={locale} />
              </a>
            </h2>
            {entry.successor && entry.effectiveOn && (
              <p>
                {t.rich(entry.successionKind === 'renamed' ? 'renamed' : 'merged', {
                  day: formatDay(entry.effectiveOn, locale),
                  name: nameOf(entry, locale),
                  successor: () => entry.successor && link(entry.successor),
                })}
              </p>
            )}
            {entry.members.length > 0 && (
              <p>
                {t('members')}{' '}
                {entry.members.map((member, at) => (
                  <span key={member.slug}>
                    {at > 0 && ', '}
                    {link(member)}
                  </span>
                ))}
                .
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
