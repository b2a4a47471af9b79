import type { Locale } from '@/lib/routes';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { Province } from '@/lib/views/units/province';
import { DimensionTables } from '../units/dimension-tables';
import { Story } from '../units/story';

/** The dimensions of every index of a province, and what sources tell of their changes. */
export function DimensionsPart({ province, locale }: { province: Province; locale: Locale }) {
  const [main] = province.histories;
  return (
    <>
      {province.stories.map((story) => (
        <Story key={story.year} story={story} locale={locale} />
      ))}
      {inOrderOfKnowledge(province.histories).map((history) => (
        <DimensionTables
          key={history.index.code}
          history={history}
          locale={locale}
          anchor={history === main ? 'linh-vuc' : `noi-dung-${history.index.code}`}
        />
      ))}
    </>
  );
}
