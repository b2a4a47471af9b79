/** Scripts, links to them, and comments; what looks like a comment within a script is a part of it. */
const ofReact =
  /<script\b(?<attributes>[^>]*)>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>|<!--[\s\S]*?-->/gi;
const isFacts = /\btype="application\//;

/**
 * A page as a document: without the scripts by which React would build it a second time in the browser, and without
 * React's marks. Facts for machines stay.
 */
export const toPlain = (html: string): string =>
  html.replaceAll(ofReact, (part, attributes = '') => (isFacts.test(attributes) ? part : ''));

/** A plain page with the script that enhances it, which runs once the page is read. */
export const withScript = (html: string, address: string): string =>
  html.replace('</head>', () => `<script type="module" src="${address}"></script></head>`);
