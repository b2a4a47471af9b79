import { useTranslations } from 'next-intl';
import type { Figure } from '@/lib/domain/figures/figure';
import { formatDay } from '@/lib/i18n/dates';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { reasonOf } from '@/lib/i18n/notes';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Conflict, type ConflictSide, splitConflicts } from '@/lib/views/figures/conflict';
import type { Reply } from '@/lib/views/figures/statement';
import { Statements } from '../figures/statements';

interface ConflictsProps {
  conflicts: readonly Conflict[];
  /** other figures that units speak about */
  replies: readonly Reply[];
  locale: Locale;
}

/** The figures whose sources differ, with each value and its sources, and the resolution if there is one. */
export function Conflicts({ conflicts, replies, locale }: ConflictsProps) {
  const t = useTranslations('conflicts');
  const { open, ruled } = splitConflicts(conflicts);
  return (
    <>
      <h1 className="mt-12">{t('title', { count: conflicts.length })}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('also', {
          announcements: (text) => <a href={routes.announcements(locale)}>{text}</a>,
          method: (text) => <a href={routes.method(locale)}>{text}</a>,
        })}
      </p>
      {open.length > 0 && (
        <ConflictList title={t('open', { count: open.length })} conflicts={open} locale={locale} />
      )}
      <ConflictList title={t('ruled', { count: ruled.length })} conflicts={ruled} locale={locale} />
      <Replies replies={replies} locale={locale} />
    </>
  );
}

function ConflictList({ title, conflicts, locale }: Omit<ConflictsProps, 'replies'> & { title: string }) {
  const t = useTranslations('conflicts');
  const measure = useTranslations('figure.measure');
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{title}</h2>
      {conflicts.map(({ figure, index, unit, dimension, sides, statements, reasonVi, reasonEn }) => (
        <article
          key={figure.id}
          className="grid gap-x-10 gap-y-2 border-t border-rule py-4 md:grid-cols-[2fr_3fr]"
        >
          <div>
            <h3>
              <a href={routes.figure(locale, figure.id)}>
                {nameOf(unit, locale)}, {shortNameOf(index, locale)} {figure.year}
              </a>
            </h3>
            <p className="text-sm text-soft">
              {dimension && `${nameOf(dimension, locale)}: `}
              {measure(figure.measure)}
            </p>
            <p className="mt-2">
              <b>
                {figure.value === null
                  ? t('undecided')
                  : t('chosen', { value: formatMeasure(figure.measure, figure.value, locale) })}
              </b>{' '}
              {reasonOf({ reasonVi, reasonEn }, locale)}
            </p>
            <Statements statements={statements} unit={unit} locale={locale} />
          </div>
          <dl className="text-[0.9375rem]">
            {sides.map((side) => (
              <Side key={side.value} side={side} figure={figure} locale={locale} />
            ))}
          </dl>
        </article>
      ))}
    </section>
  );
}

function Replies({ replies, locale }: Pick<ConflictsProps, 'replies' | 'locale'>) {
  const t = useTranslations('statements');
  const measure = useTranslations('figure.measure');
  if (replies.length === 0) return null;
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('others', { count: replies.length })}</h2>
      {replies.map(({ listed: { figure, unit, dimension }, statements }) => (
        <article key={figure.id} className="border-t border-rule py-4">
          <h3>
            <a href={routes.figure(locale, figure.id)}>
              {nameOf(unit, locale)}, {nameOf(dimension, locale)} {figure.year}
            </a>
          </h3>
          <p className="text-sm text-soft">
            {measure(figure.measure)}
            {figure.value !== null && `: ${formatMeasure(figure.measure, figure.value, locale)}`}
          </p>
          <Statements statements={statements} unit={unit} locale={locale} />
        </article>
      ))}
    </section>
  );
}

function Side({ side, figure, locale }: { side: ConflictSide; figure: Figure; locale: Locale }) {
  const t = useTranslations('conflicts');
  return (
    <div className="mb-2 grid grid-cols-[5.5rem_1fr] gap-x-4">
      <dt className="text-lg font-semibold tabular-nums">
        {formatMeasure(figure.measure, side.value, locale)}
        {side.chosen && <span className="block text-xs font-normal text-soft">{t('shown')}</span>}
      </dt>
      {side.sources.map((source) => (
        <dd key={source.code} className="col-start-2">
          {source.url ? <a href={source.url}>{source.title}</a> : source.title}
          <span className="text-sm text-soft">
            {' '}
            · <a href={routes.source(locale, source.code)}>{source.publisher}</a>
            {source.publishedOn && `, ${formatDay(source.publishedOn, locale)}`}
          </span>
        </dd>
      ))}
    </div>
  );
}
