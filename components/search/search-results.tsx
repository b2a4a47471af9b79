import { useTranslations } from 'next-intl';
import type { Named } from '@/lib/domain/names/named';
import type { ProvinceEntry, SearchAnswer, SearchEntry, Suggestion } from '@/lib/domain/search/search';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { Name } from '../ui/name';
import { SearchForm } from './search-form';
import { toSuggestion } from './suggestion';

interface SearchResultsProps {
  query: string;
  answer: SearchAnswer;
  /** whether the words read like a claim about figures, which the checker answers */
  isClaim: boolean;
  locale: Locale;
}

/** The entries that were found, each with its kind; an old province also links to its successor. */
export function SearchResults({ query, answer, isClaim, locale }: SearchResultsProps) {
  const t = useTranslations('searchPage');
  const { entries, more, instead } = answer;
  return (
    <>
      <h1 className="mt-12">{query ? t('title', { query }) : t('empty')}</h1>
      <SearchForm locale={locale} query={query} large className="mt-5 max-w-lg" />
      {isClaim && (
        <p className="mt-6 border-l-4 border-rule-strong pl-3 text-lg">
          {t.rich('claim', { a: (text) => <a href={routes.checker(locale, query)}>{text}</a> })}
        </p>
      )}
      {query && entries.length === 0 && (
        <div className="mt-8 max-w-[60ch]">
          <p className="text-lg">{t('none')}</p>
          <p className="mt-2 flex flex-wrap gap-x-6">
            <a href={routes.provinces(locale)}>{t('all')}</a>
            <a href={routes.rankings(locale)}>{t('rankings')}</a>
          </p>
        </div>
      )}
      {instead && <p className="mt-6">{t('instead', { words: instead })}</p>}
      <ol className="mt-8">
        {entries.map((entry) => {
          const suggestion = toSuggestion(entry, locale, t);
          return <Result key={suggestion.path} entry={entry} suggestion={suggestion} locale={locale} />;
        })}
      </ol>
      {more > 0 && <p className="border-t border-rule pt-4 text-soft">{t('more', { more })}</p>}
      <p className="mt-8">
        <a href={routes.formerProvinces(locale)}>{t('former')}</a>
      </p>
    </>
  );
}

interface ResultProps {
  entry: SearchEntry;
  suggestion: Suggestion;
  locale: Locale;
}

function Result({ entry, suggestion: { path, name, note }, locale }: ResultProps) {
  return (
    <li className="border-t border-rule py-4">
      <h2>
        <a href={path}>
          {'nameVi' in entry ? <Name of={entry} locale={locale} /> : name}
          {entry.kind === 'child' && (
            <>
              , <Name of={entry.province} locale={locale} />
            </>
          )}
        </a>
      </h2>
      {entry.kind === 'province' && (entry.successor || entry.members.length > 0) ? (
        <ProvinceFacts entry={entry} locale={locale} />
      ) : (
        <p className="text-soft">{note}</p>
      )}
    </li>
  );
}

/** Links from an old province to its successor, and from a new one to its members. */
function ProvinceFacts({ entry, locale }: { entry: ProvinceEntry; locale: Locale }) {
  const t = useTranslations('searchPage');
  const link = (unit: Named & { slug: string }) => (
    <a key={unit.slug} href={routes.province(locale, unit.slug)}>
      <Name of={unit} locale={locale} />
    </a>
  );
  const { successor, effectiveOn, members } = entry;
  return (
    <>
      {successor && effectiveOn && (
        <p>
          {t.rich(entry.successionKind === 'renamed' ? 'renamed' : 'merged', {
            day: formatDay(effectiveOn, locale),
            name: nameOf(entry, locale),
            successor: () => link(successor),
          })}
        </p>
      )}
      {members.length > 0 && (
        <p>
          {t('members')}{' '}
          {members.map((member, at) => (
            <span key={member.slug}>
              {at > 0 && ', '}
              {link(member)}
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}
