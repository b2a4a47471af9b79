import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { type Locale, routes } from '@/lib/routes';
import type { SourceEntry } from '@/lib/views/figures/sources';

/** Sources in two columns: title, publisher, day and how many figures each gives. */
export function SourceEntries({ sources, locale }: { sources: readonly SourceEntry[]; locale: Locale }) {
  const t = useTranslations('sourceEntries');
  return (
    <ul className="source-entries mt-2 gap-x-10 text-[0.9375rem] md:columns-2">
      {sources.map(({ code, title, publisher, publishedOn, url, figures }) => (
        <li key={code} className="break-inside-avoid border-t border-rule py-1.5">
          {url ? <a href={url}>{title}</a> : title}
          <span className="text-soft">
            {' · '}
            <a href={routes.source(locale, code)}>{publisher}</a>
            {publishedOn && `, ${formatDay(publishedOn, locale)}`}
            {` · ${t('values', { count: figures })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
