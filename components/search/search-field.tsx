'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { findByName } from '@/lib/domain/names/names';
import type { Suggestion } from './suggestion';

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

const mostShown = 8;

/** Fetched once for all fields of a page; a failed fetch is tried again. */
const indices = new Map<string, Promise<Suggestion[]>>();
function fetchIndex(address: string): Promise<Suggestion[]> {
  const known = indices.get(address);
  if (known) return known;
  const fetching = fetch(address).then((response) => response.json() as Promise<Suggestion[]>);
  indices.set(address, fetching);
  fetching.catch(() => indices.delete(address));
  return fetching;
}

/**
 * The search field: a plain one on the server, with script an editable combobox with a list of pages (ARIA
 * Authoring Practices). Arrows choose, Enter opens the chosen page or else sends the form, Escape closes the list.
 */
export function SearchField({ index, query, words, className, listClassName }: SearchFieldProps) {
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [enhanced, setEnhanced] = useState(false);
  const [entries, setEntries] = useState<Suggestion[]>([]);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => setEnhanced(true), []);

  const found = open ? findByName(entries, text).slice(0, mostShown) : [];
  const expanded = found.length > 0;
  const chosen = expanded ? found[active] : undefined;
  const optionId = (at: number) => `${listId}-${at}`;

  // scrolls to the suggestion that the keys reach
  useEffect(() => {
    if (active >= 0) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const load = () => {
    fetchIndex(index).then(setEntries, () => setEntries([]));
  };
  const show = (value: string) => {
    setText(value);
    setActive(-1);
    setOpen(true);
  };
  const move = (step: 1 | -1) => {
    if (!open) setOpen(true);
    const count = found.length;
    // the step beyond either end of the list leads to the field itself
    if (count > 0) setActive((at) => ((at + 1 + step + count + 1) % (count + 1)) - 1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setText(event.currentTarget.value);
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(chosen.path);
    } else if (event.key === 'Escape' && expanded) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      setActive(-1);
    }
  };

  const combobox = enhanced && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': expanded,
    'aria-controls': listId,
    'aria-activedescendant': chosen ? optionId(active) : undefined,
    autoComplete: 'off',
  };
  return (
    <>
      <input
        type="search"
        name="q"
        defaultValue={query}
        aria-label={words.label}
        placeholder={words.placeholder}
        maxLength={300}
        onFocus={load}
        onInput={(event) => show(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
        className={`w-full min-w-0 bg-transparent placeholder:text-soft ${className}`}
        {...combobox}
      />
      {enhanced && (
        <>
          <div
            ref={list}
            id={listId}
            role="listbox"
            tabIndex={-1}
            aria-label={words.suggestions}
            hidden={!expanded}
            className={`absolute z-10 max-h-96 overflow-y-auto border border-rule-strong bg-paper text-base ${listClassName}`}
          >
            {found.map(({ path, name, note }, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
              <div
                key={path}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => location.assign(path)}
                className="cursor-pointer border-b border-rule px-3 py-2 last:border-0 hover:bg-hatch aria-selected:bg-hatch aria-selected:shadow-[inset_3px_0_var(--ink)]"
              >
                <span className="block font-semibold">{name}</span>
                <span className="block text-sm text-soft">{note}</span>
              </div>
            ))}
          </div>
          <span role="status" className="sr-only">
            {expanded && words.count.replace('{count}', String(found.length))}
          </span>
        </>
      )}
    </>
  );
}
