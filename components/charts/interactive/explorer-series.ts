import type { ChartScale } from './chart-scale';

/** One index as ranks or as values, every text made on the server. */
export interface ExplorerSeries {
  key: string;
  name: string;
  points: ExplorerPoint[];
  scale: ChartScale;
  unit: string;
}

export interface ExplorerPoint {
  year: number;
  value: number | null;
  /** as the tables print it, with the base of its year or its unit: "3/63", "91,70%" */
  text: string;
}

/** The chart's words, made on the server so that no catalogue reaches the browser. */
export interface ExplorerWords {
  open: string;
  close: string;
  loading: string;
  failed: string;
  choose: string;
  rank: string;
}
