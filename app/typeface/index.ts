import localFont from 'next/font/local';

/**
 * The typeface of the site: one file a weight, fetched with the page. Its class sets the variable from which the style
 * sheet takes the family; `fallback.css` stands in until it comes.
 */
export const typeface = localFont({
  variable: '--typeface',
  display: 'swap',
  adjustFontFallback: false,
  src: [
    { path: './be-vietnam-pro-400.woff2', weight: '400' },
    { path: './be-vietnam-pro-600.woff2', weight: '600' },
  ],
});
