import { useTranslations } from 'next-intl';
import { tellsPlace } from '@/lib/domain/bounds/change-bounds';
import type { Score, Standing } from '@/lib/domain/review/score-table';
import type { Locale } from '@/lib/routes';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { RankRange } from '../figures/rank-range';
import { Scale } from '../figures/scale';

interface ScoreTextProps {
  score: Score;
  decimals: number;
  locale: Locale;
}

/** A score with what it is out of, or the reason why there is none. */
export function ScoreText({ score, decimals, locale }: ScoreTextProps) {
  const t = useTranslations('province.table.missing');
  if (score.kind === 'missing') return <small>{t(score.reason)}</small>;
  const { figure, max } = score;
  return (
    <span className="whitespace-nowrap">
      <FigureLink
        figure={figure}
        locale={locale}
        decimals={decimals}
        undecided=""
        className="font-semibold"
      />
      <Scale figure={figure} max={max} locale={locale} />
    </span>
  );
}

/** A rank among how many, a range that tells the place, or the reason why there is none. */
export function StandingText({ standing, of, locale }: { standing: Standing; of: number; locale: Locale }) {
  const t = useTranslations('province.table.missing');
  if (standing.kind === 'bounded') {
    return tellsPlace(standing, of) ? (
      <RankRange bound={standing} by="ranks" locale={locale} className="" />
    ) : (
      <small>{t('not-located-yet')}</small>
    );
  }
  if (standing.kind === 'missing') return <small>{t(standing.reason)}</small>;
  return (
    <span className="whitespace-nowrap">
      <FigureLink figure={standing.figure} locale={locale} undecided="" className="font-semibold" />
      <RankBase of={standing.figure.rankedOf ?? of} locale={locale} />
    </span>
  );
}
