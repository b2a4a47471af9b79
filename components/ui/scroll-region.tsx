import type { ReactNode } from 'react';

interface ScrollRegionProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A region in which a wide table scrolls sideways, so that the page does not; the keyboard reaches it. */
export function ScrollRegion({ label, className = '', children }: ScrollRegionProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to scroll it
      tabIndex={0}
      aria-label={label}
      className={`relative overflow-x-auto ${className}`}
    >
      {children}
    </section>
  );
}
