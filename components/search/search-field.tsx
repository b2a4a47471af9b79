interface SearchFieldProps {
  /** the address of the suggestions, which are fetched when the field is first used */
  index: string;
  query?: string | undefined;
  /** `count` says how many suggestions there are, with {count} */
  words: { label: string; placeholder: string; suggestions: string; count: string };
  className: string;
  /** the place of the list of suggestions */
  listClassName: string;
}

/** The search field, with a list of suggestions that a script fills (lib/browser). */
export function SearchField({ index, query, words, className, listClassName }: SearchFieldProps) {
  return (
    <>
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={300}
        data-suggestions={index}
        className={`w-full min-w-0 bg-transparent placeholder:text-soft ${className}`}
      />
      <div
        role="listbox"
        tabIndex={-1}
        aria-label={words.suggestions}
        hidden
        className={`suggestions ${listClassName}`}
      />
      <span role="status" data-count={words.count} className="sr-only" />
    </>
  );
}
