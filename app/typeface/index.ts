import localFont from 'next/font/local';

/**
 * The typeface of the site: one file a weight, fetched with the page, and a fallback of its measures until it comes.
 * Its class sets the variable from which the style sheet takes the family.
 */
export const typeface = localFont({
  variable: '--typeface',
  display: 'swap',
  src: [
    { path: './be-vietnam-pro-400.woff2', weight: '400' },
    { path: './be-vietnam-pro-600.woff2', weight: '600' },
    { path: './be-vietnam-pro-700.woff2', weight: '700' },
  ],
});
