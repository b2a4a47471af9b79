import { createRoot } from 'react-dom/client';
import { CompareChart } from './compare-chart';
import type { CompareChartProps } from './compare-series';

/** Draws the chart into an empty place of a page, or says that it could not. */
export const drawCompareChart = (room: Element, props: CompareChartProps, onFailure: () => void): void =>
  createRoot(room, { onUncaughtError: onFailure }).render(<CompareChart {...props} />);
