import { useTranslations } from 'next-intl';
import { robustnessRule } from '@/lib/domain/simulation/robustness';
import { type Locale, routes } from '@/lib/routes';
import { bandPercent } from '@/lib/views/simulation/peers';

const sections = [
  'index',
  'rank',
  'change',
  'comparable',
  'missing',
  'bounds',
  'simulation',
  'conflicts',
  'computed',
  'merged',
  'groups',
  'place',
  'review',
  'quotes',
] as const;

/** The numbers of the rules that the text states. */
const ruleWords = {
  percent: robustnessRule.percent,
  draws: robustnessRule.draws,
  outside: (100 - robustnessRule.inside) / 2,
  band: Number(bandPercent),
};

/** How figures are read, chosen, compared and left out, in the order in which readers meet these questions. */
export function Method({ locale, frameworkYears }: { locale: Locale; frameworkYears: readonly number[] }) {
  const t = useTranslations('method');
  return (
    <div className="prose-page">
      <h1 className="mt-12">{t('heading')}</h1>
      <p className="text-lg">{t('intro')}</p>
      {sections.map((section) => (
        <section key={section} id={section}>
          <h2>{t(`sections.${section}.title`)}</h2>
          {t.rich(`sections.${section}.text`, {
            years: frameworkYears.join(', '),
            ...ruleWords,
            p: (text) => <p>{text}</p>,
            dfn: (text) => <dfn>{text}</dfn>,
            sources: (text) => <a href={routes.conflicts(locale)}>{text}</a>,
            example: (text) => <a href={routes.figure(locale, 'par.2023.ca-mau.overall.rank')}>{text}</a>,
            open: (text) => (
              <a href={routes.figure(locale, 'sipas.2024.hai-phong.overall.percent')}>{text}</a>
            ),
            simulation: (text) => <a href={routes.simulation(locale)}>{text}</a>,
            bounds: (text) => <a href="#bounds">{text}</a>,
            merged: (text) => <a href={routes.province(locale, 'an-giang')}>{text}</a>,
          })}
        </section>
      ))}
    </div>
  );
}
