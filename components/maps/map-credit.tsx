import { useTranslations } from 'next-intl';
import type { ProvinceMap } from '@/lib/charts/province-map';
import { listNames, nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { MapEntry } from '@/lib/views/rankings/map';

interface MapCreditProps {
  geometry: ProvinceMap;
  entries: readonly MapEntry[];
  locale: Locale;
}

/** The notes on what is not drawn and how the archipelagos are, and the credit for the boundaries. */
export function MapCredit({ geometry, entries, locale }: MapCreditProps) {
  const t = useTranslations('map.credit');
  const ownerOf = (archipelago: string) => {
    const slug = geometry.insets.find((inset) => inset.archipelago === archipelago)?.province;
    const owner = entries.find(({ unit }) => unit.slug === slug)?.unit;
    return owner ? nameOf(owner, locale) : '';
  };
  const undrawn = entries.filter(({ unit }) => !geometry.shapes.some(({ slug }) => slug === unit.slug));
  const names = undrawn.map(({ unit }) => nameOf(unit, locale));
  return (
    <div className="mt-5 max-w-[65ch] text-sm text-soft">
      {names.length > 0 && <p className="mb-2">{t('undrawn', { names: listNames(names, locale) })}</p>}
      <p>{t('islands', { hoangSa: ownerOf('hoang-sa'), truongSa: ownerOf('truong-sa') })}</p>
      <p className="mt-2">
        {t.rich('boundaries', {
          data: (text) => <a href="https://github.com/thanglequoc/vietnamese-provinces-database">{text}</a>,
          map: (text) => <a href="https://sapnhap.bando.com.vn">{text}</a>,
        })}
      </p>
    </div>
  );
}
