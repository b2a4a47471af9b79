import type { NationalIndex } from '@/lib/domain/vocabulary';

const size = 5.5;

/** A filled circle for PAR INDEX, a hollow square for SIPAS, a diamond for PAPI. */
export function BesideMark({ index, x, y }: { index: NationalIndex; x: number; y: number }) {
  if (index === 'par') return <circle className="beside-par" cx={x} cy={y} r={size} />;
  if (index === 'sipas') {
    return (
      <rect
        className="beside-sipas"
        x={x - size + 1}
        y={y - size + 1}
        width={2 * size - 2}
        height={2 * size - 2}
      />
    );
  }
  return (
    <path
      className="beside-papi"
      d={`M${x} ${y - size - 1}l${size + 1} ${size + 1}-${size + 1} ${size + 1}-${size + 1}-${size + 1}z`}
    />
  );
}
