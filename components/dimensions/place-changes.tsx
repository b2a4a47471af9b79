import { useTranslations } from 'next-intl';
import { cutList } from '@/lib/domain/rankings/leaders';
import { bySize, type Mover, toMovers } from '@/lib/domain/rankings/movers';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { RankChange } from '../figures/rank-change';
import { Tied } from '../units/few-names';
import { UnitLink } from '../units/unit-link';

const most = 5;

interface PlaceChangesProps {
  ranking: Ranking;
  locale: Locale;
}

/** The units that gained and lost the most places in a year, and among how many; nothing when no change is known. */
export function PlaceChanges({ ranking, locale }: PlaceChangesProps) {
  const t = useTranslations('dimension.changes');
  const { base, rises, falls } = toMovers(ranking.table.rows);
  if (base === 0) return null;
  const { year, level } = ranking.edition;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { year })}</h2>
      <p className="mt-1 text-sm text-soft">
        {t('base', { base, of: ranking.table.of, level })}
        {ranking.caution && ` ${t(`caution.${ranking.caution}`)}`}
      </p>
      <div className="mt-2 grid gap-x-12 sm:grid-cols-2">
        <Changes title={t('rises')} movers={rises} level={level} locale={locale} />
        <Changes title={t('falls')} movers={falls} level={level} locale={locale} />
      </div>
    </section>
  );
}

interface ChangesProps {
  title: string;
  movers: readonly Mover<number>[];
  level: RankedLevel;
  locale: Locale;
}

function Changes({ title, movers, level, locale }: ChangesProps) {
  if (movers.length === 0) return null;
  const { shown, tied } = cutList(movers, most, bySize);
  return (
    <div>
      <h3 className="mt-2 text-sm font-semibold text-soft">{title}</h3>
      <ul>
        {shown.map(({ row }) => (
          <li key={row.unit.id} className="flex justify-between gap-4 border-t border-rule py-1.5">
            <UnitLink unit={row.unit} locale={locale} />
            <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
          </li>
        ))}
      </ul>
      <Tied count={tied.length} kind={level} />
    </div>
  );
}
