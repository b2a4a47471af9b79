import { createRoot } from 'react-dom/client';
import { CompareChart } from './compare-chart';
import type { CompareChartProps } from './compare-series';

/** Draws the chart into an empty place of a page. */
export const drawCompareChart = (room: Element, props: CompareChartProps): void =>
  createRoot(room).render(<CompareChart {...props} />);
