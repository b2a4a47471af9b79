'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { type MyProvince, parseMyProvince, printMyProvince } from '@/lib/domain/units/my-province';

const key = 'tinh-cua-toi';
const changed = 'tinh-cua-toi';

function subscribe(onChange: () => void): () => void {
  // `storage` tells of a choice in another tab, the own event of one in this tab
  window.addEventListener('storage', onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(changed, onChange);
  };
}

/** The stored text; undefined when the browser stores nothing, so that the site offers no choice. */
function read(): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function write(mine: MyProvince | null): void {
  if (mine) localStorage.setItem(key, printMyProvince(mine));
  else localStorage.removeItem(key);
  window.dispatchEvent(new Event(changed));
}

/**
 * The reader's own province, stored on their device only.
 * @returns `known` is false on the server and when the browser stores nothing
 */
export function useMyProvince(): {
  known: boolean;
  mine: MyProvince | null;
  choose: (mine: MyProvince | null) => void;
} {
  const text = useSyncExternalStore(subscribe, read, () => undefined);
  const mine = useMemo(() => parseMyProvince(text), [text]);
  return { known: text !== undefined, mine, choose: write };
}
