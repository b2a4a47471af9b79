import { useTranslations } from 'next-intl';
import { cutList } from '@/lib/domain/rankings/leaders';
import { bySize, type Movers, toMovers, toPointMovers } from '@/lib/domain/rankings/movers';
import type { Decimal } from '@/lib/domain/values/decimal';
import type { Announcement } from '@/lib/views/rankings/ranking';
import { Tied } from '../units/few-names';
import { AnnouncedExtreme } from './announced-extreme';
import { MoverItems } from './mover-items';
import type { MoversPartProps } from './movers-part';

const most = 6;

/** The biggest rises and falls by places and by points, with what was announced of the whole beside them. */
export function MoverLists({
  announcements,
  ...part
}: MoversPartProps & { announcements: readonly Announcement[] }) {
  const places = toMovers(part.table.rows);
  const points = toPointMovers(part.table.rows);
  const said = (statement: string) => announcements.find((known) => known.statement === statement);
  return (
    <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
      <MoverList {...part} kind="placesUp" movers={places} />
      <MoverList {...part} kind="placesDown" movers={places} />
      <MoverList {...part} kind="pointsUp" movers={points}>
        <AnnouncedExtreme said={said('largest_rise')} movers={points} {...part} />
      </MoverList>
      <MoverList {...part} kind="pointsDown" movers={points}>
        <AnnouncedExtreme said={said('largest_fall')} movers={points} {...part} />
      </MoverList>
    </div>
  );
}

interface MoverListProps extends MoversPartProps {
  kind: 'placesUp' | 'placesDown' | 'pointsUp' | 'pointsDown';
  movers: Movers<number | Decimal>;
  children?: React.ReactNode;
}

function MoverList({ kind, movers, children, ...part }: MoverListProps) {
  const t = useTranslations('movers.lists');
  const listed = kind.endsWith('Up') ? movers.rises : movers.falls;
  const values = { base: movers.base, of: part.table.of, level: part.level, count: listed.length };
  if (movers.base === 0) return null;
  const { shown, tied } = cutList(listed, most, bySize);
  return (
    <section className="border-t-2 border-rule-strong pt-3">
      <h2>{t(`${kind}.title`)}</h2>
      <p className="mt-1 text-sm text-soft">
        {t(kind.startsWith('places') ? 'placesBase' : 'pointsBase', values)}
        {listed.length === 0 && ` ${t(`${kind}.none`, values)}`}
      </p>
      {children}
      <MoverItems rows={shown.map(({ row }) => row)} by={kind} {...part} />
      <Tied count={tied.length} kind={part.level} />
      {listed.length > most && (
        <p className="mt-3 text-sm">
          <a href="#bang">{t('more', values)}</a>
        </p>
      )}
    </section>
  );
}
