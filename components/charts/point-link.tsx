import type { ReactNode } from 'react';

/** Where a point of a chart leads, and what it says. */
export interface PointTarget {
  href: string;
  title: string;
}

interface PointLinkProps {
  /** null for a point that leads nowhere */
  target: PointTarget | null;
  x: number;
  y: number;
  children: ReactNode;
}

/** A point of a chart that leads to its figure; the pointer, the keyboard and a screen reader read its value. */
export function PointLink({ target, x, y, children }: PointLinkProps) {
  if (!target) return children;
  return (
    <a href={target.href} aria-label={target.title} className="point">
      <title>{target.title}</title>
      <circle className="hit" cx={x} cy={y} r={12} />
      {children}
    </a>
  );
}
