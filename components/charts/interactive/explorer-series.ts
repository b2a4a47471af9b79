export interface ExplorerSeries {
  key: string;
  name: string;
  kind: 'rank' | 'value';
  /** how many units a rank counts among */
  of: number;
  unit: string;
  points: { year: number; value: number | null }[];
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
