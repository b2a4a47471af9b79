import { useTranslations } from 'next-intl';
import { isKnown } from '@/lib/domain/figures/figure';
import { formatDecimal, formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { toSumChecks } from '@/lib/views/announcements';
import type { Ranking } from '@/lib/views/ranking';

const counts = ['rose', 'fell', 'group_a', 'group_b'] as const;
const extremes = ['largest_rise', 'smallest_rise', 'largest_fall', 'smallest_fall'] as const;

/** The Ministry's announcements of the edition beside what our partial table shows. */
export function Announced({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.announced');
  const { announcements, highest, lowest, edition } = ranking;
  const said = (statement: string) => announcements.find((known) => known.statement === statement);
  const ends = [highest, lowest].filter(isKnown);
  if (announcements.length === 0 && ends.length === 0) return null;
  const moves = toSumChecks(edition.units ?? 0, said).find(({ kind }) => kind === 'moves');
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">
        {t('why', { known: ranking.table.known, of: ranking.table.of })}
      </p>
      <dl className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2 md:grid-cols-3">
        {ends.map((figure) => (
          <Said key={figure.id} label={t(figure.measure === 'highest' ? 'highest' : 'lowest')}>
            <a href={routes.figure(locale, figure.id)} className="no-underline hover:underline">
              {formatDecimal(figure.value, locale)}
            </a>
          </Said>
        ))}
        {counts.map((statement) => {
          const known = said(statement);
          return (
            known && (
              <Said key={statement} label={t(statement)} source={known.source} locale={locale}>
                {t('units', { count: Number(known.value) })}
              </Said>
            )
          );
        })}
        {extremes.map((statement) => {
          const known = said(statement);
          return (
            known && (
              <Said key={statement} label={t(statement)} source={known.source} locale={locale}>
                {t('points', { amount: formatSigned(known.value, locale) })}
              </Said>
            )
          );
        })}
      </dl>
      {moves && moves.unstated > 0 && (
        <p className="mt-4 max-w-[60ch] text-sm text-soft">
          {t('unstated', {
            rose: moves.counts[0],
            fell: moves.counts[1],
            units: edition.units ?? 0,
            unstated: moves.unstated,
          })}
        </p>
      )}
      {announcements.length > 0 && (
        <p className="mt-4 text-sm">
          <a href={routes.announcements(locale, edition)}>{t('compare')}</a>
        </p>
      )}
    </section>
  );
}

interface SaidProps {
  label: string;
  children: React.ReactNode;
  source?: { code: string; publisher: string };
  locale?: Locale;
}

function Said({ label, children, source, locale }: SaidProps) {
  return (
    <div>
      <dt className="text-sm text-soft">{label}</dt>
      <dd className="text-lg font-semibold tabular-nums">
        {children}
        {source && locale && (
          <a href={routes.source(locale, source.code)} className="ml-2 text-xs font-normal text-soft">
            {source.publisher}
          </a>
        )}
      </dd>
    </div>
  );
}
