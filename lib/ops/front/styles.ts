const links = /<link\b[^>]*\brel="stylesheet"[^>]*>/gi;
const references = /\burl\((?:(?<quote>["'])(?<quoted>.*?)\k<quote>|(?<bare>[^"')]*))\)/g;
/** What holds from anywhere: an address with its scheme or server, data, a mark of the page. */
const isWhole = (reference: string): boolean => /^(?:[a-z]+:|\/\/|#)/i.test(reference);

/** A style sheet whose references hold in a page of any address. */
const toAbsolute = (sheet: string, address: string): string =>
  sheet.replaceAll(references, (whole, quote = '', quoted = '', bare = '') => {
    const reference = quoted || bare;
    if (isWhole(reference)) return whole;
    const { pathname, search } = new URL(reference, new URL(address, 'http://site'));
    return `url(${quote}${pathname}${search}${quote})`;
  });

/**
 * A page with its style sheets inside, so that it is drawn before any other file has come.
 * @param read gives the text of a file of the build
 */
export async function inlineStyles(
  html: string,
  read: (address: string) => Promise<string>,
): Promise<string> {
  const parts = await Promise.all(
    [...html.matchAll(links)].map(async ([link]) => {
      const address = (/\bhref="(?<href>[^"]+)"/.exec(link)?.groups?.href ?? '').replaceAll('&amp;', '&');
      return { link, styles: toAbsolute(await read(address), address) };
    }),
  );
  return parts.reduce((text, { link, styles }) => text.replace(link, () => `<style>${styles}</style>`), html);
}

/** The headers of a page without the style sheets that `link` announces, because they are in the page. */
export function withoutSheets({ link = '', ...others }: Record<string, string>): Record<string, string> {
  const kept = link.split(/,\s*(?=<)/).filter((file) => !/;\s*as="?style\b/.test(file));
  return { ...others, ...(kept.join('') && { link: kept.join(', ') }) };
}
