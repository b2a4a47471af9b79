import type { ReactNode } from 'react';

interface PictureProps {
  /** in the picture's own units; on the page it fills its place */
  size: { width: number; height: number };
  /** what it says, for those who cannot see it */
  label: string;
  className?: string;
  children: ReactNode;
}

/** A drawn chart as one image: its parts are told by the label and by the table beside it. */
export function Picture({ size: { width, height }, label, className = '', children }: PictureProps) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className={`chart ${className}`}>
      {children}
    </svg>
  );
}
