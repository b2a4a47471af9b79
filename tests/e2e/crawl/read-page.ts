/** What the crawl needs of a page, read from its HTML as the server sent it. */
export interface PageFacts {
  /** addresses on this site, in full, with their fragments */
  links: URL[];
  ids: ReadonlySet<string>;
  /** names of pictures without a mark */
  emptyPictures: string[];
}

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** A mark is what shows a figure: the lines of axes and breaks show none. */
const mark =
  /<(?:path|circle|rect|polyline|polygon|ellipse|line|use)\b(?![^>]*class="(?:grid|break|merger)-line")/;

/** The links, the anchors and the empty pictures of a page; scripts and their data are not looked at. */
export function readPage(html: string, address: URL): PageFacts {
  const content = html.replace(/<script\b.*?<\/script>/gs, '');
  const hrefs = [...content.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => decode(href ?? ''));
  const pictures = [...content.matchAll(/<svg\b([^>]*\srole="img"[^>]*)>(.*?)<\/svg>/gs)];
  return {
    links: hrefs.map((href) => new URL(href, address)).filter(({ origin }) => origin === address.origin),
    ids: new Set([...content.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id ?? ''))),
    emptyPictures: pictures
      .filter(([, , marks]) => !mark.test(marks ?? ''))
      .map(([, attributes]) => /aria-label="([^"]*)"/.exec(attributes ?? '')?.[1] ?? 'a nameless picture'),
  };
}
