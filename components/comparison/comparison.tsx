import { useTranslations } from 'next-intl';
import { toWholeName } from '@/lib/domain/names/whole-name';
import type { Comparison as ComparisonData } from '@/lib/domain/series/comparison';
import { listNames, nameOf, shortNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { TakeAway } from '../exhibits/take-away';
import type { CitedRelease } from '../figures/citation';
import { ComparisonFigure } from './comparison-figure';
import { ComparisonForm } from './comparison-form';
import { namesOf } from './comparison-part';
import { ComparisonTable } from './comparison-table';
import { Finding } from './finding';
import { PeerLinks } from './peer-links';
import { ShareAddress } from './share-address';
import { toAddress, toExhibit } from './to-address';

interface ComparisonProps {
  comparison: ComparisonData;
  release: CitedRelease;
  locale: Locale;
}

/** Units side by side: what they have in common, the table, the picture, and whom else to compare. */
export function Comparison({ comparison, release, locale }: ComparisonProps) {
  const t = useTranslations('comparison');
  const { level, units, index, dimension, years, refused } = comparison;
  const address = toAddress(comparison);
  const enough = units.length > 1;
  const part = { comparison, locale, address };
  return (
    <>
      {enough && (
        <p className="mt-10 mb-2 text-[0.8125rem] font-semibold text-soft">
          {shortNameOf(index, locale)}
          {dimension && ` · ${nameOf(dimension, locale)}`}
          {years.length > 0 && ` · ${years[0]}–${years.at(-1)}`}
        </p>
      )}
      <h1 className={enough ? '' : 'mt-12'}>
        {enough
          ? t('title', { names: listNames(namesOf(comparison, locale).map(toWholeName), locale) })
          : t('empty')}
      </h1>
      {refused.length > 0 && (
        <ul role="alert" className="hatched mt-5 max-w-[60ch] px-5 py-3">
          {refused.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>
              {t(`refused.${kind}`, { text, index: shortNameOf(index, locale), level })}
            </li>
          ))}
        </ul>
      )}
      {enough && <Finding {...part} />}
      {!enough && <p className="mt-4 max-w-[60ch] text-lg">{t(units.length === 1 ? 'oneMore' : 'intro')}</p>}
      {!enough && <PeerLinks {...part} />}
      <ComparisonForm {...part} open={!enough} />
      {enough && (
        <>
          <ComparisonTable {...part} />
          <ComparisonFigure {...part} isExplored />
          <TakeAway
            view={{ kind: 'comparison', exhibit: toExhibit(comparison), comparison }}
            release={release}
            locale={locale}
          />
          <PeerLinks {...part} />
          <ShareAddress {...part} />
        </>
      )}
    </>
  );
}
