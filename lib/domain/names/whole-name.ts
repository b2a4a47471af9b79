/** The most letters of what stands on one line, also in the heading of a page on the narrowest phone. */
const longest = 17;

/**
 * A name that no line splits: its spaces do not break. A long name breaks only before a capital after a small word
 * ("Ngân hàng", "Nhà nước", "Việt Nam"), and a part that is itself long anywhere.
 */
export const toWholeName = (name: string): string =>
  name.length <= longest
    ? join(name)
    : name
        .split(/(?<=\s\p{Ll}\S*) (?=\p{Lu})/u)
        .map((part) => (part.length <= longest ? join(part) : part))
        .join(' ');

const join = (part: string): string => part.replaceAll(' ', '\u00a0');
