import type { MoverBar as Bar } from '@/lib/views/rankings/mover-lists';
import { toneClass } from '../figures/moved-places';
import type { Tone } from '../figures/tone-mark';

/** How far a unit moved beside the others of a list: full as far as is certain, hatched as far as is possible. */
export function MoverBar({ bar: { sure, open }, tone }: { bar: Bar; tone: Tone }) {
  return (
    <span aria-hidden="true" className={`mover-bar ${toneClass[tone]}`}>
      <i style={{ width: `${100 * sure}%` }} />
      {open > 0 && <i className="open" style={{ width: `${100 * open}%` }} />}
    </span>
  );
}
