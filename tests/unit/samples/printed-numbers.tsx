import { useTranslations } from 'next-intl';
import { formatWhole } from '@/lib/i18n/numbers';

interface SampleProps {
  rank: number;
  share: number | null;
  year: number;
  release: { id: number };
}

/** Components of every kind that print numbers: what a test must find is in `Plain`, the rest in `Formatted`. */
export function Plain({ rank, share, year }: SampleProps) {
  const t = useTranslations('map');
  const text = `${rank} trong 63`;
  return (
    <section title={rank.toFixed(1)} aria-label={`hạng ${rank}`}>
      {rank}
      {share !== null && share * 100}
      {year > 2020 ? 'mới' : rank}
      {String(rank)}
      {text}
      {t('entry.percent', { value: rank })}
    </section>
  );
}

export function Formatted({ rank, share, year, release }: SampleProps) {
  const t = useTranslations('map');
  return (
    <p id={`hang-${rank}`} style={{ width: `${share}%` }}>
      {formatWhole(rank, 'vi')}
      {year}
      {`${year}`}
      {t('headline.noChange', { year })}
      {t('entry.percent', { value: formatWhole(rank, 'vi') })}
      {String(release.id)}
      <svg aria-hidden="true">
        <path d={`M${rank} 0V${share}`} />
      </svg>
    </p>
  );
}
