/** A name in words, with the language to mark it with where that is not the page's. */
export interface NameWords {
  text: string;
  lang?: 'vi';
}

/** A name that was worded before; it needs no data, so that the browser can draw it too. */
export const NameText = ({ text, lang }: NameWords) => (lang ? <span lang={lang}>{text}</span> : text);
