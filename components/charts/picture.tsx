import type { ReactNode } from 'react';

interface PictureProps {
  /** in the units of the picture, which is scaled to its place on the page */
  size: { width: number; height: number };
  /** the text for readers who cannot see the picture */
  label: string;
  /** whether its points are links, so that it is read as a group of them and not as one image */
  isLinked?: boolean;
  className?: string;
  children: ReactNode;
}

/** A drawn chart; its label and the table beside it say what its parts show. */
export function Picture({
  size: { width, height },
  label,
  isLinked = false,
  className = '',
  children,
}: PictureProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={isLinked ? 'group' : 'img'}
      aria-label={label}
      className={`chart ${className}`}
    >
      {children}
    </svg>
  );
}
