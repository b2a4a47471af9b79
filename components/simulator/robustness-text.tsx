import { useTranslations } from 'next-intl';
import { robustnessRule } from '@/lib/domain/simulation/robustness';
import { nameOf } from '@/lib/i18n/names';
import { routes } from '@/lib/routes';
import { isCertain } from '@/lib/views/simulation/simulation';
import type { SimulatorPartProps } from './simulator-part';

/** How far the rank moves while weights vary, where that is known. */
export function RobustnessText({ simulated, locale }: SimulatorPartProps) {
  const t = useTranslations('simulation.robustness');
  const { robustness, unit } = simulated;
  if (!robustness) return null;
  const { inner, all } = robustness;
  const isSame = inner.best === all.best && inner.worst === all.worst;
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      <p className="max-w-[65ch]">
        {t('text', {
          name: nameOf(unit, locale),
          percent: robustnessRule.percent,
          inside: robustnessRule.inside,
          ...inner,
          inner: isCertain(inner) ? 'yes' : 'no',
          all: isSame ? 'yes' : 'no',
          allBest: all.best,
          allWorst: all.worst,
        })}
      </p>
      <p className="note mt-1">
        {t.rich('ours', {
          draws: robustnessRule.draws,
          link: (text) => <a href={routes.simulationMethod(locale)}>{text}</a>,
        })}
      </p>
    </section>
  );
}
