import { toPlain } from './plain';
import { inlineStyles } from './styles';

/** Whether an address is that of a page for frames of other sites. */
export const isEmbed = (address: string): boolean => address.startsWith('/embed/');

const icons = /<link\b[^>]*\brel="icon"[^>]*>/gi;

/**
 * An embedded page as one file: without the scripts that Next adds, because nothing on it moves, and with its styles
 * inside, so that it stays whole when the site is built again.
 * @param read gives the text of a file of the build
 */
export const toEmbed = (html: string, read: (address: string) => Promise<string>): Promise<string> =>
  inlineStyles(toPlain(html).replaceAll(icons, ''), read);
