import { useTranslations } from 'next-intl';
import { type Movers, toHolder } from '@/lib/domain/rankings/movers';
import { type Decimal, signOf } from '@/lib/domain/values/decimal';
import { nameOf } from '@/lib/i18n/names';
import { formatDecimal, formatSigned } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import type { Announcement } from '@/lib/views/ranking';
import type { MoversPartProps } from './movers-part';

interface AnnouncedExtremeProps extends MoversPartProps {
  said: Announcement | undefined;
  movers: Movers<Decimal>;
}

/** The country's true extreme as it was announced, and whose it is where our figures tell. */
export function AnnouncedExtreme({ said, movers, index, locale }: AnnouncedExtremeProps) {
  const t = useTranslations('movers.announced');
  if (!said) return null;
  const holder = toHolder(said.value, movers, index);
  return (
    <p className="hatched mt-2 px-3 py-2">
      {t.rich('extreme', {
        kind: said.statement === 'largest_rise' ? 'rise' : 'fall',
        amount: formatSigned(said.value, locale),
        holder: !holder ? 'unknown' : signOf(holder.off) === 0 ? 'exact' : 'rounded',
        name: holder ? nameOf(holder.row.unit, locale) : '',
        off: holder ? formatDecimal(holder.off, locale) : '',
        b: (text) => <b>{text}</b>,
        link: (text) => <a href={routes.source(locale, said.source.code)}>{text}</a>,
        publisher: said.source.publisher,
      })}
    </p>
  );
}
