'use client';

import { useEffect, useState } from 'react';

interface CopyButtonProps {
  text: string;
  words: { copy: string; copied: string };
}

/** A button that copies a text; it does not appear without script, or when the browser does not allow copying. */
export function CopyButton({ text, words }: CopyButtonProps) {
  const [state, setState] = useState<'absent' | 'ready' | 'copied'>('absent');
  useEffect(() => {
    if (navigator.clipboard) setState('ready');
  }, []);
  if (state === 'absent') return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
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
