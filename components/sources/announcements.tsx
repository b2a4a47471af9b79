import { useTranslations } from 'next-intl';
import type { KnownFigure } from '@/lib/domain/figures/figure';
import { pointFigureOf } from '@/lib/domain/rankings/movers';
import type { RankingRow } from '@/lib/domain/rankings/ranking-table';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { AnnouncementChecks, CountCheck, SumCheck } from '@/lib/views/rankings/announcements';
import type { Announcement } from '@/lib/views/rankings/ranking';
import { useUnits } from '../figures/use-units';
import { Few } from '../units/few-names';

interface AnnouncementsProps {
  checks: readonly AnnouncementChecks[];
  locale: Locale;
}

/** What the Ministry said of each edition, whether it adds up, and what our figures show beside it. */
export function Announcements({ checks, locale }: AnnouncementsProps) {
  const t = useTranslations('announcements');
  return (
    <>
      <h1 className="mt-12">{t('title')}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      <p className="mt-2">
        <a href={routes.conflicts(locale)}>{t('conflicts')}</a>
      </p>
      {checks.map((edition) => {
        const { index, edition: of } = edition.ranking;
        return (
          <section
            key={`${of.index} ${of.year}`}
            id={`${of.index}-${of.year}`}
            className="mt-12 border-t-2 border-rule-strong pt-3"
          >
            <h2>
              <a href={routes.ranking(locale, { ...of, level: 'province' })}>
                {shortNameOf(index, locale)} {of.year}
              </a>
            </h2>
            {edition.sums.map((sum) => (
              <Sum key={sum.kind} sum={sum} units={edition.units} />
            ))}
            <Statements edition={edition} locale={locale} />
          </section>
        );
      })}
    </>
  );
}

const groupOf = (statement: CountCheck['statement']): string => statement.replace('group_', '').toUpperCase();

function Sum({ sum, units }: { sum: SumCheck; units: number }) {
  const t = useTranslations('announcements.sum');
  const [rose = 0, fell = 0] = sum.counts.map(({ count }) => count);
  return (
    <p className="mt-2 max-w-[65ch]">
      {sum.kind === 'moves'
        ? t('moves', { first: rose, second: fell, units })
        : t('groups', {
            groups: sum.counts
              .map(({ statement, count }) => t('group', { group: groupOf(statement), count }))
              .join(', '),
            units,
          })}{' '}
      <b>{t('result', { sign: Math.sign(sum.unstated) + 1, count: Math.abs(sum.unstated) })}</b>
    </p>
  );
}

function Statements({ edition, locale }: { edition: AnnouncementChecks; locale: Locale }) {
  const t = useTranslations('announcements');
  const { index } = edition.ranking;
  const unit = useUnits(index, locale)(index.valueMeasure);
  return (
    <ul className="mt-4">
      {edition.counts.map((check) => (
        <Statement
          key={check.statement}
          label={t(`statement.${check.statement}`)}
          value={t('units', { count: Number(check.said.value) })}
          said={check.said}
          locale={locale}
          verdict={t(`verdict.${check.verdict}`)}
        >
          {t(countWords[check.statement], {
            counted: check.counted,
            known: check.known,
            units: edition.units,
          })}
        </Statement>
      ))}
      {edition.extremes.map(({ statement, said, verdict, ours }) => (
        <Statement
          key={statement}
          label={t(`statement.${statement}`)}
          value={t('points', { amount: formatSigned(said.value, locale), unit })}
          said={said}
          locale={locale}
          verdict={t(`verdict.${verdict}`)}
        >
          {ours
            ? t.rich('ours', {
                statement,
                names: () => <Holders rows={ours.rows} locale={locale} />,
                count: ours.rows.length,
                amount: formatSigned(ours.amount, locale),
                gap: formatDecimal(ours.off, locale),
                unit,
                verdict,
              })
            : t('none', { direction: statement.endsWith('rise') ? 'rise' : 'fall' })}
        </Statement>
      ))}
      {edition.gap && <Gap gap={edition.gap} unit={unit} locale={locale} />}
    </ul>
  );
}

interface GapProps {
  gap: NonNullable<AnnouncementChecks['gap']>;
  unit: string;
  locale: Locale;
}

/** How far the last was announced to be from the first, beside the published ends. */
function Gap({ gap: { said, verdict, ours }, unit, locale }: GapProps) {
  const t = useTranslations('announcements');
  const end = (figure: KnownFigure) => (
    <a href={routes.figure(locale, figure.id)}>{formatDecimal(figure.value, locale)}</a>
  );
  return (
    <Statement
      label={t('statement.gap')}
      value={t('points', { amount: formatDecimal(said.value, locale), unit })}
      said={said}
      locale={locale}
      verdict={t(`verdict.${verdict}`)}
    >
      {ours
        ? t.rich('ends', {
            highest: () => end(ours.highest),
            lowest: () => end(ours.lowest),
            amount: formatDecimal(ours.amount, locale),
            unit,
          })
        : t('noEnds')}
    </Statement>
  );
}

/** Whose an extreme is, each name one click from the figure behind its change. */
function Holders({ rows, locale }: { rows: readonly RankingRow[]; locale: Locale }) {
  const items = rows.map((row) => {
    const [name, id] = [nameOf(row.unit, locale), pointFigureOf(row)];
    return { key: row.unit.id, node: id ? <a href={routes.figure(locale, id)}>{name}</a> : name };
  });
  return <Few items={items} kind="province" locale={locale} />;
}

const countWords = {
  rose: 'countMoves.rose',
  fell: 'countMoves.fell',
  above_average: 'countAboveAverage',
  group_a: 'countGroups',
  group_b: 'countGroups',
  group_c: 'countGroups',
  group_d: 'countGroups',
} as const satisfies Record<CountCheck['statement'], string>;

interface StatementProps {
  label: string;
  value: string;
  said: Announcement;
  verdict: string;
  locale: Locale;
  children: React.ReactNode;
}

function Statement({ label, value, said, verdict, locale, children }: StatementProps) {
  return (
    <li className="grid gap-x-10 gap-y-1 border-t border-rule py-3 md:grid-cols-[2fr_3fr]">
      <p>
        {label}: <b className="tabular-nums">{value}</b>
        <a href={routes.source(locale, said.source.code)} className="block text-sm text-soft">
          {said.source.publisher}
        </a>
      </p>
      <p>
        <b>{verdict}</b> {children}
      </p>
    </li>
  );
}
