import { useTranslations } from 'next-intl';
import { type Mover, toFew, toMovers } from '@/lib/domain/rankings/movers';
import type { Locale } from '@/lib/routes';
import type { Ranking } from '@/lib/views/ranking';
import { RankChange } from '../figures/rank-change';
import { UnitLink } from '../units/unit-link';

/** How many to name each way. */
const most = 5;

interface PlaceChangesProps {
  ranking: Ranking;
  locale: Locale;
}

/** Who gained and lost the most places in a year, among how many; nothing where no change is known. */
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
        <Changes title={t('rises')} changes={toFew(rises, most)} locale={locale} />
        <Changes title={t('falls')} changes={toFew(falls, most)} locale={locale} />
      </div>
    </section>
  );
}

function Changes({ title, changes, locale }: { title: string; changes: Mover<number>[]; locale: Locale }) {
  if (changes.length === 0) return null;
  return (
    <div>
      <h3 className="mt-2 text-sm font-semibold text-soft">{title}</h3>
      <ul>
        {changes.map(({ row }) => (
          <li key={row.unit.id} className="flex justify-between gap-4 border-t border-rule py-1.5">
            <UnitLink unit={row.unit} locale={locale} />
            <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
          </li>
        ))}
      </ul>
    </div>
  );
}
