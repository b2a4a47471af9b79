import { toBesideMark } from '@/lib/charts/beside-marks';

/** The mark of the index at that position. */
export function BesideMark({ position, x, y }: { position: number; x: number; y: number }) {
  const { className, path } = toBesideMark(position, x, y);
  return <path className={className} d={path} />;
}
