import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/routes';
import type { SourceEntry } from '@/lib/views/figures/sources';

/** A source in a list: its title, where and when it came out, and how many figures were read in it. */
export function SourceItem({ source, locale }: { source: SourceEntry; locale: Locale }) {
  const t = useTranslations('sources');
  const { code, title, publisher, publishedOn, accessedOn, url, figures, caution, unlinked, quotes } = source;
  return (
    <li id={code} className="later border-t border-rule py-2.5 [--room:7rem] target:bg-hatch">
      <p className="max-w-[75ch]">{url ? <a href={url}>{title}</a> : title}</p>
      <p className="text-sm text-soft">
        {publisher}
        {publishedOn && ` · ${formatDay(publishedOn, locale)}`}
        {accessedOn && ` · ${t('accessed', { day: formatDay(accessedOn, locale) })}`}
        {figures > 0 && ` · ${t('figures', { count: figures })}`}
        {unlinked && ` · ${t(`unlinked.${unlinked}`)}`}
        {caution && (
          <>
            {' · '}
            <span lang="vi">{caution}</span>
          </>
        )}
      </p>
      {quotes.map((quote) => (
        <blockquote key={quote} lang="vi" className="mt-1 max-w-[75ch] border-l-2 border-rule pl-3 text-sm">
          “{quote}”
        </blockquote>
      ))}
    </li>
  );
}
