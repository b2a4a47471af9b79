interface CopyButtonProps {
  /** the text to copy; without one, that of the element before the button */
  text?: string;
  words: { copy: string; copied: string };
}

/** A button that copies a text; a script shows it where the browser allows copying. */
export const CopyButton = ({ text, words }: CopyButtonProps) => (
  <>
    <button
      type="button"
      hidden
      data-copy={text}
      data-copied={words.copied}
      className="shrink-0 rounded-xs border border-rule px-3 py-1 text-sm"
    >
      {words.copy}
    </button>
    <span role="status" className="sr-only" />
  </>
);
