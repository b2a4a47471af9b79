import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { formatMeasure } from '@/lib/i18n/numbers';
import { routes } from '@/lib/routes';
import { type SimulatorPartProps, toRankWords } from './simulator-part';

/** Where the unit really stands, that what follows is ours, and where it leaves something open. */
export function Standing({ simulated, locale }: SimulatorPartProps) {
  const t = useTranslations('simulation');
  const { unit, edition, of, total, rank, simulation, openness } = simulated;
  const { year, level } = edition;
  return (
    <>
      <p className="mt-4 max-w-[60ch] text-lg">
        {t.rich('standing', {
          year,
          name: nameOf(unit, locale),
          total: formatMeasure(total.measure, total.value, locale),
          measure: total.measure,
          of,
          level,
          ...toRankWords(simulation.ranks.now),
          figure: (text) => <a href={routes.figure(locale, total.id)}>{text}</a>,
          place: (text) => (
            <a href={rank ? routes.figure(locale, rank.id) : routes.boundsMethod(locale)}>{text}</a>
          ),
        })}
      </p>
      <p className="mt-2 max-w-[65ch]">
        {t.rich('ours', {
          year,
          link: (text) => <a href={routes.simulationMethod(locale)}>{text}</a>,
        })}
      </p>
      {openness && (openness.ranks < of || openness.totals < of) && (
        <p className="hatched mt-3 max-w-[65ch] px-5 py-3" data-openness>
          {t.rich('open', {
            year,
            ...openness,
            link: (text) => <a href={routes.boundsMethod(locale)}>{text}</a>,
          })}
        </p>
      )}
    </>
  );
}
