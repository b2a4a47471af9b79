import { useTranslations } from 'next-intl';
import { isKnown, measureOf } from '@/lib/domain/figures/figure';
import { absoluteDecimal, signOf, subtractDecimals } from '@/lib/domain/values/decimal';
import { formatDecimal, formatValue } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { FigurePage, Neighbour } from '@/lib/views/figures/figure';
import { UnitLink } from '../units/unit-link';
import { RankRange } from './rank-range';
import { useUnits } from './use-units';

interface FigureFieldProps {
  page: FigurePage;
  locale: Locale;
}

/** Who stands next to a rank and by how many points; for a value without a rank, where its rank must lie. */
export function FigureField({ page, locale }: FigureFieldProps) {
  const t = useTranslations('figure.field');
  const { above, tied, below, bound } = page.field;
  if (bound) {
    return (
      <section className="mt-8">
        <h2>{t('bound')}</h2>
        <div className="mt-1">
          <RankRange bound={bound} by="values" locale={locale} />
        </div>
      </section>
    );
  }
  if (above.length + below.length === 0) return null;
  return (
    <section className="mt-8">
      <h2>{t('title')}</h2>
      <ul className="mt-1">
        {[...above, ...tied, ...below].map((neighbour) => (
          <NeighbourItem key={neighbour.rank.id} neighbour={neighbour} page={page} locale={locale} />
        ))}
      </ul>
    </section>
  );
}

function NeighbourItem({ neighbour, page, locale }: FigureFieldProps & { neighbour: Neighbour }) {
  const t = useTranslations('figure.field');
  const unitOf = useUnits(page.index, locale);
  const { unit, rank, value } = neighbour;
  const own = page.siblings.find(({ measure }) => measure === value?.measure) ?? null;
  const gap =
    isKnown(own) && isKnown(value) && own.max === value.max ? subtractDecimals(value.value, own.value) : null;
  return (
    <li>
      <a href={routes.figure(locale, rank.id)}>
        {t('rank', { rank: formatDecimal(rank.value ?? '', locale) })}
      </a>
      {': '}
      <UnitLink unit={unit} locale={locale} year={rank.year} />
      {gap !== null &&
        t('gap', {
          side: signOf(gap) > 0 ? 'more' : signOf(gap) < 0 ? 'less' : 'same',
          points: formatValue(absoluteDecimal(gap), locale, page.index.decimals),
          unit: unitOf(measureOf(value)),
        })}
    </li>
  );
}
