import { nameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { Province } from '@/lib/views/units/province';
import { ProvinceBeside } from '../beside/province-beside';
import type { CitedRelease } from '../figures/citation';
import { IndexSection } from '../units/index-section';
import { MergedSection } from '../units/merged-section';
import { RankHistoryFigure } from '../units/rank-history-figure';

interface YearsPartProps {
  province: Province;
  release: CitedRelease;
  locale: Locale;
}

/** Every index of a province year by year, the indices beside each other, and a merged one beside its members. */
export function YearsPart({ province, release, locale }: YearsPartProps) {
  const { current, histories, successions } = province;
  const name = nameOf(current, locale);
  const ordered = inOrderOfKnowledge(histories);
  const isMerged = successions.some(
    ({ kind, successor }) => kind === 'merged' && successor.id === current.id,
  );
  return (
    <>
      <RankHistoryFigure unit={province} history={ordered[0] ?? null} locale={locale} />
      {ordered.map((history) => (
        <IndexSection
          key={history.index.code}
          unit={province}
          history={history}
          locale={locale}
          name={name}
          release={release}
        />
      ))}
      <ProvinceBeside histories={histories} name={name} isMerged={isMerged} locale={locale} />
      <MergedSection series={province.merged} locale={locale} />
    </>
  );
}
