'use client';

import { toPathAnchor } from '@/lib/charts/path-anchor';
import { NameText } from '../ui/name-text';
import type { RankPathRow } from './rank-path-row';

/** The names of all units, each a link that tells its line apart; made from the rows that the table has anyway. */
export const RankPathNames = ({ rows }: { rows: readonly RankPathRow[] }) => (
  <ul className="quiet-links mt-2 columns-[9rem] gap-6 text-[0.9375rem]">
    {rows.map(({ id, name }) => (
      <li key={id}>
        <a href={`#${toPathAnchor(id)}`}>
          <NameText {...name} />
        </a>
      </li>
    ))}
  </ul>
);
