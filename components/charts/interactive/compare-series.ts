import type { ChartScale } from './chart-scale';

/** A unit's points for the interactive chart, every text made on the server. */
export interface CompareSeries {
  key: string;
  name: string;
  /** points between cuts, so that no line crosses one */
  segments: ComparePoint[][];
}

export interface ComparePoint {
  year: number;
  value: number;
  /** the value as it is read: "3/63", "91,87%" */
  text: string;
  /** the unit, the year and the value in words, for those who hear the point */
  title: string;
  href: string;
}

export interface CompareChartProps {
  series: CompareSeries[];
  years: number[];
  /** years whose edition cannot be compared with the one before */
  breakYears: number[];
  scale: ChartScale;
  words: { show: string; range: string };
}
