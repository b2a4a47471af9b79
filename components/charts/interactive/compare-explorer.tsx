'use client';

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CompareChartProps } from './compare-series';

/** Shows the server's picture, and replaces it by the interactive chart when the reader comes near. */
export function CompareExplorer({ children, ...props }: CompareChartProps & { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<{ Chart: ComponentType<CompareChartProps> } | null>(null);

  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // if the chart cannot be fetched, the picture stays
        import('./compare-chart').then(
          ({ CompareChart }) => setChart({ Chart: CompareChart }),
          () => {},
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);

  return (
    <div ref={place} data-live>
      {chart ? <chart.Chart {...props} /> : children}
    </div>
  );
}
