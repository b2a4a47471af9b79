import { toWholeName } from '@/lib/domain/names/whole-name';

/** A name in words, with the language to mark it with where that is not the page's. */
export interface NameWords {
  text: string;
  lang?: 'vi';
}

/** A name that was worded before. */
export function NameText({ text, lang }: NameWords) {
  const name = toWholeName(text);
  // a line may end at a hyphen, whatever space follows it
  const className = !name.includes(' ') && name.includes('-') ? 'whole' : undefined;
  return lang || className ? (
    <span lang={lang} className={className}>
      {name}
    </span>
  ) : (
    name
  );
}
