/** A text for the content or a quoted attribute of HTML and XML. */
export const toMarkup = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface FrameOptions {
  /** the full address of the embedded page */
  src: string;
  /** what it shows, for readers who do not see it */
  title: string;
  /** in pixels, or as wide as its place */
  width: number | '100%';
  height: number;
}

/** The element that shows an embedded page on another site. */
export const toFrame = ({ src, title, width, height }: FrameOptions): string =>
  `<iframe src="${toMarkup(src)}" title="${toMarkup(title)}" width="${width}" height="${height}" style="border:0" loading="lazy"></iframe>`;
