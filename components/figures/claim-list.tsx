import { useTranslations } from 'next-intl';
import type { Figure } from '@/lib/domain/figures/figure';
import { toUnclearWords } from '@/lib/domain/figures/stated-change';
import { formatDay } from '@/lib/i18n/dates';
import { formatDecimal, formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Claim, countSources, splitClaims } from '@/lib/views/figures/figure';

interface ClaimListProps {
  claims: readonly Claim[];
  figure: Figure;
  locale: Locale;
}

/** The sources of a figure with their values; those with another value are shown apart. */
export function ClaimList({ claims, figure, locale }: ClaimListProps) {
  const t = useTranslations('figure.claims');
  if (claims.length === 0) return null;
  const { agreeing, dissenting } = splitClaims(claims);
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>
        {figure.value === null
          ? t('differ', { count: countSources(claims) })
          : t('title', { count: figure.sources })}
      </h2>
      <Claims claims={agreeing} figure={figure} locale={locale} />
      {dissenting.length > 0 && (
        <>
          <h3 className="mt-6">{t('dissent')}</h3>
          <Claims claims={dissenting} figure={figure} locale={locale} />
        </>
      )}
    </section>
  );
}

/** Whether the words of a claim stand for its value, which may be points or a percentage. */
const isUnclear = ({ measure }: Figure, quote: string | null): boolean =>
  measure === 'percent_change' && toUnclearWords(quote) !== null;

function Claims({ claims, figure, locale }: ClaimListProps) {
  const [t, unlinked] = [useTranslations('figure.claims'), useTranslations('sources.unlinked')];
  return (
    <ul className="mt-3">
      {claims.map(({ value, max, basis, quote, source, excerpt }) => (
        <li key={source.code} className="grid gap-x-6 border-t border-rule py-3 sm:grid-cols-[7rem_1fr]">
          <p className="text-xl font-semibold tabular-nums">
            {isUnclear(figure, quote) ? (
              <q lang="vi" className="text-base">
                {quote}
              </q>
            ) : (
              formatMeasure(figure.measure, value, locale)
            )}
            {max && <span className="text-sm font-normal text-soft">/{formatDecimal(max, locale)}</span>}
          </p>
          <div>
            <p>
              {source.url ? <a href={source.url}>{source.title}</a> : <span>{source.title}</span>}
              <span className="text-soft">
                {' '}
                · {source.publisher}
                {source.publishedOn && `, ${formatDay(source.publishedOn, locale)}`}
              </span>
            </p>
            <p className="text-sm text-soft">
              {t(`basis.${basis}`)}
              {source.accessedOn && ` ${t('accessed', { day: formatDay(source.accessedOn, locale) })}`}{' '}
              {source.unlinked && unlinked(source.unlinked)}{' '}
              <a href={routes.source(locale, source.code)}>{t('about')}</a>
            </p>
            {quote && !isUnclear(figure, quote) && (
              <blockquote lang="vi" className="mt-1 border-l-2 border-rule pl-3">
                “{quote}”
              </blockquote>
            )}
            {excerpt && (
              <figure className="mt-2">
                {/* biome-ignore lint/performance/noImgElement: it is some hundred bytes of the page itself */}
                <img
                  src={`data:image/webp;base64,${excerpt.crop}`}
                  alt={t('excerpt.alt', { value: formatMeasure(figure.measure, value, locale) })}
                  className="border border-rule"
                />
                <figcaption className="mt-1 text-sm text-soft">
                  {t('excerpt.caption')} <code className="break-all">{excerpt.picture}</code>
                </figcaption>
              </figure>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
