import { useTranslations } from 'next-intl';
import { publisherOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { toAnnouncedFacts } from '@/lib/views/rankings/announcements';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';

/** The Ministry's announcements of the edition beside what our partial table shows. */
export function Announced({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('ranking.announced');
  const { index, announcements, edition, table } = ranking;
  const unit = useUnits(index, locale)(index.valueMeasure);
  const facts = toAnnouncedFacts(ranking);
  if (!facts) return null;
  const { ends, counts, extremes, gap, unstated } = facts;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { publisher: publisherOf(index, locale) })}</h2>
      <p className="mt-1 max-w-[60ch] text-sm text-soft">{t('why', { known: table.known, of: table.of })}</p>
      <dl className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2 md:grid-cols-3">
        {ends.map((figure) => (
          <Said key={figure.id} label={t(figure.measure === 'highest' ? 'highest' : 'lowest')}>
            <a href={routes.figure(locale, figure.id)}>{formatDecimal(figure.value, locale)}</a>
          </Said>
        ))}
        {counts.map(({ statement, said }) => (
          <Said key={statement} label={t(statement)} source={said.source} locale={locale}>
            {t('units', { count: Number(said.value) })}
          </Said>
        ))}
        {extremes.map(({ statement, said }) => (
          <Said key={statement} label={t(statement)} source={said.source} locale={locale}>
            {t('points', { amount: formatSigned(said.value, locale), unit })}
          </Said>
        ))}
        {gap && (
          <Said label={t('gap')} source={gap.source} locale={locale}>
            {t('points', { amount: formatDecimal(gap.value, locale), unit })}
          </Said>
        )}
      </dl>
      {unstated && <p className="mt-4 max-w-[60ch] text-sm text-soft">{t('unstated', unstated)}</p>}
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
