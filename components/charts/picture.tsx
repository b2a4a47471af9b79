import type { ReactNode } from 'react';

interface PictureProps {
  /** in the units of the picture, which is scaled to its place on the page */
  size: { width: number; height: number };
  /** the text for readers who cannot see the picture */
  label: string;
  className?: string;
  children: ReactNode;
}

/** A drawn chart as one image; its label and the table beside it say what its parts show. */
export function Picture({ size: { width, height }, label, className = '', children }: PictureProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={`chart ${className}`}>
      {children}
    </svg>
  );
}
