import { type MapClass, toClass } from '@/lib/charts/map-classes';
import type { MapView } from '@/lib/routes';

/** The class names of the five steps, from the worst to the best. */
export const sequentialTones = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'];
const diverging = ['map-fall-2', 'map-fall-1', 'map-same', 'map-rise-1', 'map-rise-2'];

/** The class name that colours a class: one hue from light to dark, or two hues from a middle. */
export const toneOfClass = (view: MapView, at: number): string =>
  (view === 'change' ? diverging : sequentialTones)[at] ?? 'map-none';

/** The class name that colours a number; hatched without one. */
export function fillOf(view: MapView, number: number | null, classes: readonly MapClass[]): string {
  const at = number === null ? null : toClass(number, classes);
  return at === null ? 'map-none' : toneOfClass(view, at);
}
