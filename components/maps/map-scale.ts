import { type MapClass, type MapSpan, toSpanClass } from '@/lib/charts/map-classes';

import type { MapView } from '@/lib/domain/vocabulary';
import type { ProvinceFill } from '../charts/province-map';

/** The class names of the five steps, from the worst to the best. */
export const sequentialTones = ['map-1', 'map-2', 'map-3', 'map-4', 'map-5'];
const diverging = ['map-fall-2', 'map-fall-1', 'map-same', 'map-rise-1', 'map-rise-2'];

/** The class name that colours a class: one hue from light to dark, or two hues from a middle. */
export const toneOfClass = (view: MapView, at: number): string =>
  (view === 'change' ? diverging : sequentialTones)[at] ?? 'map-none';

/** How a province is filled: in its class's colour, in that colour and hatched where only its class is known, or hatched. */
export function fillOf(view: MapView, span: MapSpan | null, classes: readonly MapClass[]): ProvinceFill {
  const at = span && toSpanClass(span, classes);
  if (!span || at === null) return { tone: null, isHatched: true };
  return { tone: toneOfClass(view, at), isHatched: span.from !== span.to };
}
