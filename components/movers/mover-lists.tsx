import { useTranslations } from 'next-intl';
import {
  type AnnouncedExtreme as Extreme,
  type MoverList,
  toAnnouncedExtreme,
  toMoverLists,
} from '@/lib/views/rankings/mover-lists';
import type { Announcement } from '@/lib/views/rankings/ranking';
import { Tied } from '../units/few-names';
import { AnnouncedExtreme } from './announced-extreme';
import { MoverItems } from './mover-items';
import type { MoversPartProps } from './movers-part';

const most = 6;

interface MoverListsProps extends MoversPartProps {
  announcements: readonly Announcement[];
}

/** The biggest rises and falls by places and by points, with what was announced of the whole beside them. */
export function MoverLists({ announcements, ...part }: MoverListsProps) {
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      {toMoverLists(part.table.rows, part.index, most)
        .filter(({ base }) => base > 0)
        .map((list) => (
          <List
            key={list.kind}
            list={list}
            extreme={toAnnouncedExtreme({ ...part, announcements }, list.kind)}
            {...part}
          />
        ))}
    </div>
  );
}

interface ListProps extends MoversPartProps {
  list: MoverList;
  extreme: Extreme | null;
}

function List({ list, extreme, ...part }: ListProps) {
  const t = useTranslations('movers.lists');
  const { kind, base, hasBounds, count, rows, tied } = list;
  const values = {
    base,
    bounds: hasBounds ? 'yes' : 'no',
    of: part.table.of,
    level: part.level,
    count,
    better: part.index.higherIsBetter ? 'higher' : 'lower',
  };
  return (
    <section className="border-t-2 border-rule-strong pt-3">
      <h2>{t(`${kind}.title`, values)}</h2>
      <p className="mt-1 text-sm text-soft">
        {t(kind.startsWith('places') ? 'placesBase' : 'pointsBase', values)}
        {count === 0 && ` ${t(`${kind}.none`, values)}`}
      </p>
      {extreme && <AnnouncedExtreme extreme={extreme} {...part} />}
      <MoverItems rows={rows} by={kind} withBars={kind.startsWith('places')} {...part} />
      <Tied count={tied} kind={part.level} />
      {count > most && (
        <p className="mt-3 text-sm">
          <a href="#bang">{t('more', values)}</a>
        </p>
      )}
    </section>
  );
}
