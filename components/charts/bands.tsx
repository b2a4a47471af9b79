import type { RankBands } from '@/lib/charts/rank-bands';

/** All ranks of a country, and the middle half of them, as the ground of a chart. */
export const Bands = ({ bands: { whole, middle } }: { bands: RankBands }) => (
  <>
    <path className="band" d={whole} />
    <path className="band" d={middle} />
  </>
);
