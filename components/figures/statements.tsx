import { useTranslations } from 'next-intl';
import type { Named } from '@/lib/domain/names/named';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Statement } from '@/lib/views/figures/statement';

interface StatementsProps {
  statements: readonly Statement[];
  unit: Named;
  locale: Locale;
}

/** What a unit says of its figure, marked as its words, with the day and the source. */
export function Statements({ statements, unit, locale }: StatementsProps) {
  const t = useTranslations('statements');
  const unlinked = useTranslations('sources.unlinked');
  return statements.map(({ statedOn, textVi, textEn, source }) => {
    const isTranslated = locale === 'en' && textEn !== null;
    return (
      <figure key={source.code} className="mt-3 max-w-[65ch] border-l-3 border-soft pl-4">
        <figcaption className="text-sm text-soft">
          {t('words', { unit: nameOf(unit, locale), day: formatDay(statedOn, locale) })}
          {isTranslated && ` ${t('translated')}`}
        </figcaption>
        <blockquote className="whitespace-pre-line" {...(!isTranslated && { lang: 'vi' })}>
          {isTranslated ? textEn : textVi}
        </blockquote>
        <p className="text-sm text-soft">
          {source.url ? <a href={source.url}>{source.title}</a> : source.title} ·{' '}
          <a href={routes.source(locale, source.code)}>{source.publisher}</a>
          {source.unlinked && ` ${unlinked(source.unlinked)}`}
        </p>
      </figure>
    );
  });
}

/** The section of a figure's page with the statements of its unit; nothing where it made none. */
export function StatementSection(props: StatementsProps) {
  const t = useTranslations('statements');
  if (props.statements.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <Statements {...props} />
    </section>
  );
}
