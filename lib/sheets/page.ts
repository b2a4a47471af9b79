import { readFile } from 'node:fs/promises';

/** A page on which a person confirms what a machine read: its own parts, beside those that every such page has. */
export interface SheetPage {
  language: 'vi' | 'en';
  title: string;
  /** the files of its styles and of its scripts, in their order */
  styles: readonly URL[];
  scripts: readonly URL[];
  /** HTML, with the elements that its scripts look for */
  body: string;
  /** what its scripts know */
  facts: unknown;
}

const own = (name: string): URL => new URL(name, import.meta.url);

/**
 * The page as one HTML file that works from the disk without a network. Its scripts become one: what they import of
 * each other they find beside them.
 */
export async function renderSheetPage(page: SheetPage): Promise<string> {
  const { language, title, styles, scripts, body, facts } = page;
  const read = async (files: readonly URL[]) =>
    (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  const style = await read([own('./review.css'), ...styles]);
  const script = await read([own('./review.mjs'), ...scripts]);
  const joined = script.replace(/^import [^;]*;$/gm, '').replace(/^export /gm, '');
  // no text of the facts can end the element
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><style>${style}</style></head>
<body>${body}<script type="application/json" id="facts">${json}</script><script type="module">${joined}</script></body>
</html>
`;
}

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
