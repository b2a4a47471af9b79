import { useTranslations } from 'next-intl';
import { signOf } from '@/lib/domain/values/decimal';
import { publisherOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import type { AnnouncedExtreme as Extreme } from '@/lib/views/rankings/mover-lists';
import { useUnits } from '../figures/use-units';
import { useFewNames } from '../units/few-names';
import type { MoversPartProps } from './movers-part';

interface AnnouncedExtremeProps extends MoversPartProps {
  extreme: Extreme;
}

/** The country's true extreme as it was announced, and whose it is where our figures tell. */
export function AnnouncedExtreme({ extreme, index, level, locale }: AnnouncedExtremeProps) {
  const t = useTranslations('movers.announced');
  const nameFew = useFewNames(level, locale);
  const unitOf = useUnits(index, locale);
  const { said, holders } = extreme;
  return (
    <p className="hatched mt-2 px-3 py-2">
      {t.rich('extreme', {
        kind: said.statement === 'largest_rise' ? 'rise' : 'fall',
        by: publisherOf(index, locale),
        amount: formatSigned(said.value, locale),
        unit: unitOf(index.valueMeasure),
        holder: !holders ? 'unknown' : signOf(holders.off) === 0 ? 'exact' : 'rounded',
        name: holders ? nameFew(holders.rows.map(({ unit }) => unit)) : '',
        off: holders ? formatDecimal(holders.off, locale) : '',
        b: (text) => <b>{text}</b>,
        link: (text) => <a href={routes.source(locale, said.source.code)}>{text}</a>,
        publisher: said.source.publisher,
      })}
    </p>
  );
}
