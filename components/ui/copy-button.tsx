'use client';

import { type MouseEvent, useEffect, useState } from 'react';

interface CopyButtonProps {
  /** the text to copy; without one, that of the element before the button */
  text?: string;
  words: { copy: string; copied: string };
}

/** A button that copies a text; it does not appear without script, or when the browser does not allow copying. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);
  if (state === 'absent') return null;
  const copy = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
    navigator.clipboard.writeText(text ?? currentTarget.previousElementSibling?.textContent ?? '').then(
      () => setState('copied'),
      () => setState('absent'),
    );
  return (
    <>
      <button
        type="button"
        onClick={copy}
        className="shrink-0 rounded-xs border border-rule px-3 py-1 text-sm"
      >
        {state === 'copied' ? words.copied : words.copy}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' && words.copied}
      </span>
    </>
  );
}
