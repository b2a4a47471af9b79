import type { NationalIndex } from '@/lib/domain/vocabulary';

/** Half the extent of each mark: laid on one place in this order, each shows around the next. */
const size = { sipas: 6, papi: 7.5, par: 4.5 };

/** The order to draw the marks of a row in, the smallest on top. */
export const drawingOrder = ['sipas', 'papi', 'par'] as const satisfies NationalIndex[];

/** A filled circle for PAR INDEX, a hollow square for SIPAS, a diamond for PAPI. */
export function BesideMark({ index, x, y }: { index: NationalIndex; x: number; y: number }) {
  if (index === 'par') return <circle className="beside-par" cx={x} cy={y} r={size.par} />;
  if (index === 'sipas') {
    const { sipas } = size;
    return <rect className="beside-sipas" x={x - sipas} y={y - sipas} width={2 * sipas} height={2 * sipas} />;
  }
  const { papi } = size;
  return (
    <path className="beside-papi" d={`M${x} ${y - papi}l${papi} ${papi}-${papi} ${papi}-${papi}-${papi}z`} />
  );
}
