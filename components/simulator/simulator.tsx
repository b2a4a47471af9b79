import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf, wholeNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import type { SimulationPage } from '@/lib/views/simulation/simulation';
import { Outcome } from './outcome';
import { Peers } from './peers';
import { PointsForm } from './points-form';
import { Refusals } from './refusals';
import { RobustnessText } from './robustness-text';
import { SimulatorForm } from './simulator-form';
import { Standing } from './standing';
import { Targets } from './targets';

/** What would gain places: the least points for each target, then points to try, then what to ask next. */
export function Simulator({ page, locale }: { page: SimulationPage; locale: Locale }) {
  const t = useTranslations('simulation');
  const { index, unit, year, simulated, refused } = page;
  const part = simulated && { simulated, index, locale };
  const shown = simulated?.unit ?? unit;
  return (
    <>
      {shown && year !== null && (
        <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
          {t('kicker', { index: shortNameOf(index, locale), year })}
        </p>
      )}
      <h1 className={shown ? '' : 'mt-12'}>
        {shown ? t('titleOf', { name: wholeNameOf(shown, locale) }) : t('title')}
      </h1>
      {refused.length > 0 && <Refusals page={page} locale={locale} />}
      {part ? (
        <>
          <Standing {...part} />
          <Targets {...part} />
          <div className="grid gap-x-12 lg:grid-cols-[3fr_2fr]">
            <PointsForm {...part} />
            <Outcome {...part} />
          </div>
          <RobustnessText {...part} />
          {part.simulated.peers && (
            <Peers peers={part.simulated.peers} unit={part.simulated.unit} index={index} locale={locale} />
          )}
        </>
      ) : (
        <p className="mt-4 max-w-[60ch] text-lg">
          {shown && year !== null
            ? t('nothing', { name: nameOf(shown, locale), index: shortNameOf(index, locale), year })
            : t('intro')}
        </p>
      )}
      <SimulatorForm page={page} locale={locale} />
    </>
  );
}
