import { useTranslations } from 'next-intl';
import type { Unit } from '@/lib/domain/units/unit';
import { isProvince } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/i18n/dates';
import { wholeNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type RankedUnit, toOwnSuccessions } from '@/lib/views/units/province';
import { UnitLink } from './unit-link';

/** Links between a province and those that it merged into, was formed from or was renamed from. */
export function SuccessionNotice({ unit, locale }: { unit: RankedUnit; locale: Locale }) {
  const t = useTranslations('province.succession');
  const { slug } = unit;
  const link = (other: Unit) => <UnitLink key={other.id} unit={other} locale={locale} />;
  const found = toOwnSuccessions(unit);
  if (!found) return null;
  const { into, from, renamed, status } = found;

  return (
    <div className="notice">
      {into && (
        <p>
          {t.rich('into', {
            day: formatDay(into.effectiveOn, locale),
            name: wholeNameOf(into.predecessor, locale),
            b: (text) => <b>{text}</b>,
            successor: () => link(into.successor),
          })}
          {isProvince(into.successor.kind) && (
            <>
              {' ('}
              <a href={routes.merger(locale, into.successor.slug)}>{t('series')}</a>)
            </>
          )}
          .
        </p>
      )}
      {from[0] && (
        <p>
          {t.rich('from', {
            day: formatDay(from[0].effectiveOn, locale),
            name: wholeNameOf(unit.current, locale),
            b: (text) => <b>{text}</b>,
            members: () => (
              <Members
                units={from.map(({ predecessor }) => predecessor)}
                own={slug}
                link={link}
                locale={locale}
              />
            ),
          })}
        </p>
      )}
      {renamed && (
        <p>
          {t.rich('renamed', {
            day: formatDay(renamed.effectiveOn, locale),
            before: () =>
              renamed.predecessor.slug === slug
                ? wholeNameOf(renamed.predecessor, locale)
                : link(renamed.predecessor),
            after: () =>
              renamed.successor.slug === slug
                ? wholeNameOf(renamed.successor, locale)
                : link(renamed.successor),
          })}
        </p>
      )}
      {status && (
        <p>
          {t('status', {
            day: formatDay(status.effectiveOn, locale),
            name: wholeNameOf(status.successor, locale),
          })}
        </p>
      )}
    </div>
  );
}

interface MembersProps {
  units: Unit[];
  own: string;
  link: (unit: Unit) => React.ReactNode;
  locale: Locale;
}

function Members({ units, own, link, locale }: MembersProps) {
  const t = useTranslations('province.succession');
  return units.map((unit, at) => (
    <span key={unit.id}>
      {at > 0 && (at === units.length - 1 ? ` ${t('and')} ` : ', ')}
      {unit.slug === own ? t('former', { name: wholeNameOf(unit, locale) }) : link(unit)}
    </span>
  ));
}
