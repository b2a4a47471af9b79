/** The facts that the crawl needs of a page, from the HTML that the server sent. */
export interface PageFacts {
  /** the linked addresses on this site, absolute, with their fragments */
  links: URL[];
  ids: ReadonlySet<string>;
  /** the names of pictures that show no figure */
  emptyPictures: string[];
}

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

/** The elements of a picture that show a figure; the lines of axes and breaks are none. */
const mark =
  /<(?:path|circle|rect|polyline|polygon|ellipse|line|use)\b(?![^>]*class="(?:grid|break|merger)-line")/;

/** The links, anchors and empty pictures of a page; the text of scripts is ignored. */
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
