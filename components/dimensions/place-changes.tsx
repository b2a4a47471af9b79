import { useTranslations } from 'next-intl';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Locale } from '@/lib/routes';
import { type MoverList, toPlaceLists } from '@/lib/views/rankings/mover-lists';
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
  const [rises, falls] = toPlaceLists(ranking.table.rows, most);
  const { base, hasBounds } = rises;
  if (base === 0) return null;
  const { year, level } = ranking.edition;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { year })}</h2>
      <p className="mt-1 text-sm text-soft">
        {t('base', { base, bounds: hasBounds ? 'yes' : 'no', of: ranking.table.of, level })}
        {ranking.caution && ` ${t(`caution.${ranking.caution}`)}`}
      </p>
      <div className="mt-2 grid gap-x-12 sm:grid-cols-2">
        <Changes title={t('rises')} list={rises} level={level} locale={locale} />
        <Changes title={t('falls')} list={falls} level={level} locale={locale} />
      </div>
    </section>
  );
}

interface ChangesProps {
  title: string;
  list: MoverList;
  level: RankedLevel;
  locale: Locale;
}

function Changes({ title, list: { rows, tied }, level, locale }: ChangesProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="mt-2 text-sm font-semibold text-soft">{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.unit.id} className="flex justify-between gap-4 border-t border-rule py-1.5">
            <UnitLink unit={row.unit} locale={locale} />
            <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
          </li>
        ))}
      </ul>
      <Tied count={tied} kind={level} />
    </div>
  );
}
