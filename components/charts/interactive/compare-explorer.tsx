import type { CSSProperties, ReactNode } from 'react';
import { toInlineJson } from '../../ui/inline-json';
import type { CompareChartProps } from './compare-series';

/** The server's picture, and the facts from which the browser draws the interactive chart in its place. */
export function CompareExplorer({ children, ...props }: CompareChartProps & { children: ReactNode }) {
  return (
    <div data-explorer className="explorer" style={{ '--series': props.series.length } as CSSProperties}>
      <div>{children}</div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes quotes, which are not read back in a script */}
      <script type="application/json" dangerouslySetInnerHTML={{ __html: toInlineJson(props) }} />
      <div />
    </div>
  );
}
