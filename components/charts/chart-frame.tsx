import type { ReactNode } from 'react';

interface ChartFrameProps {
  /** the finding */
  title: ReactNode;
  /** the measure and the years */
  subtitle: string;
  note?: ReactNode;
  children: ReactNode;
}

/** The frame of every chart: title, subtitle, picture and foot; on wide screens the words stand left of the picture. */
export function ChartFrame({ title, subtitle, note, children }: ChartFrameProps) {
  return (
    <figure className="chart-frame">
      <figcaption>
        <h2>{title}</h2>
        <p>{subtitle}</p>
      </figcaption>
      <div className="chart-body">{children}</div>
      {note && <p className="chart-note">{note}</p>}
    </figure>
  );
}
