import type { ReactNode } from 'react';

interface ChartFrameProps {
  /** the finding */
  title: ReactNode;
  /** the measure and the years */
  subtitle: string;
  note?: ReactNode;
  children: ReactNode;
}

/** The frame of every chart: title, subtitle, picture and foot. */
export function ChartFrame({ title, subtitle, note, children }: ChartFrameProps) {
  return (
    <figure className="mt-8 mb-12 border-t-2 border-rule-strong pt-3">
      <figcaption>
        <h2>{title}</h2>
        <p className="text-sm text-soft">{subtitle}</p>
      </figcaption>
      <div className="mt-3">{children}</div>
      {note && <p className="mt-2 text-sm text-soft">{note}</p>}
    </figure>
  );
}
