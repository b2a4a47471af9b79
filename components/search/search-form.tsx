import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import { SearchField } from './search-field';

interface SearchFormProps {
  locale: Locale;
  query?: string | undefined;
  className?: string;
  /** the large field of the home and search pages */
  large?: boolean;
}

/** Where the suggestions stand: below a large field and as wide as it. */
const below = { form: 'relative', list: '-inset-x-px top-full' };
/** A field of the header is too narrow: across a phone, else from its right end. */
const inHeader = {
  form: 'sm:relative',
  list: 'inset-x-4 mt-11 sm:top-full sm:right-0 sm:left-auto sm:mt-1 sm:w-96',
};

/** The search form. It needs no script; with one, the field suggests pages. */
export function SearchForm({ locale, query, className = '', large = false }: SearchFormProps) {
  const t = useTranslations('search');
  const places = large ? below : inHeader;
  const size = large ? 'text-lg py-2 px-3' : 'text-[0.9375rem] py-1 px-2.5';
  return (
    <search className={className}>
      <form action={routes.search(locale)} className={`flex rounded-xs border border-rule ${places.form}`}>
        <SearchField
          index={routes.searchIndex(locale)}
          query={query}
          words={{
            label: t('label'),
            placeholder: t(large ? 'placeholder' : 'short'),
            suggestions: t('suggestions'),
            count: t.raw('count'),
          }}
          className={size}
          listClassName={places.list}
        />
        <button type="submit" className={`border-l border-rule ${size}`}>
          {t('submit')}
        </button>
      </form>
    </search>
  );
}
