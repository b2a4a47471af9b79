import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type CoverageIndex, countRanks } from '@/lib/views/editions/coverage';
import { Reach } from '../ui/reach';
import { CoverageGrid } from './coverage-grid';
import { CoverageLegend } from './coverage-legend';
import { MissingUnits } from './missing-units';

interface CoverageProps {
  indices: readonly CoverageIndex[];
  contact: { email: string | undefined };
  locale: Locale;
}

/** What is known of every index, year and dimension, what is missing, and how to send what is missing. */
export function Coverage({ indices, contact, locale }: CoverageProps) {
  const t = useTranslations('coverage');
  const [main] = indices;
  const index = main ? shortNameOf(main.index, locale) : '';
  return (
    <>
      <h1 className="mt-12">{t('title', { index, ...countRanks(main) })}</h1>
      <p className="mt-4 max-w-[65ch] text-lg">{t('intro')}</p>
      <CoverageLegend />
      {indices.map((coverage) => (
        <section
          key={coverage.index.code}
          className="later mt-12 border-t-2 border-rule-strong pt-3 [--room:75rem]"
        >
          <h2>{nameOf(coverage.index, locale)}</h2>
          <CoverageGrid coverage={coverage} locale={locale} />
          <MissingUnits coverage={coverage} locale={locale} />
        </section>
      ))}
      {contact.email && <SendSource email={contact.email} locale={locale} />}
    </>
  );
}

function SendSource({ email, locale }: { email: string; locale: Locale }) {
  const t = useTranslations('coverage.send');
  return (
    <section id="gui-nguon" className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <p className="mt-2 max-w-[65ch]">{t('text')}</p>
      <p className="mt-2 max-w-[65ch]">
        <Reach email={email} /> <a href={`${routes.about(locale)}#gui-nguon`}>{t('more')}</a>
      </p>
    </section>
  );
}
