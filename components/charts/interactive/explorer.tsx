'use client';

import { type ComponentType, type ReactNode, useState } from 'react';
import type { ExplorerChartProps } from './explorer-chart';
import type { ExplorerSeries, ExplorerWords } from './explorer-series';

interface ExplorerProps {
  series: ExplorerSeries[];
  words: ExplorerWords;
  /** the server's picture, shown until the reader asks for more */
  children: ReactNode;
}

type State =
  | { kind: 'picture' }
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'chart'; Chart: ComponentType<ExplorerChartProps> };

/** The server's picture, and an interactive chart in its place when the reader asks for it. */
export function Explorer({ series, words, children }: ExplorerProps) {
  const [state, setState] = useState<State>({ kind: 'picture' });

  const open = async () => {
    setState({ kind: 'loading' });
    try {
      const { ExplorerChart } = await import('./explorer-chart');
      setState({ kind: 'chart', Chart: ExplorerChart });
    } catch {
      setState({ kind: 'failed' });
    }
  };

  const shown = state.kind === 'chart';
  return (
    <>
      {shown ? <state.Chart series={series} words={words} /> : children}
      <p className="needs-script no-print mt-2 text-sm">
        <button
          type="button"
          onClick={shown ? () => setState({ kind: 'picture' }) : open}
          aria-expanded={shown}
          className="rounded-xs border border-rule px-3 py-1"
        >
          {shown ? words.close : words.open}
        </button>{' '}
        <span role="status" className="text-soft">
          {state.kind === 'loading' && words.loading}
          {state.kind === 'failed' && words.failed}
        </span>
      </p>
    </>
  );
}
