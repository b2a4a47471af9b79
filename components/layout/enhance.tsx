'use client';

import { useEffect } from 'react';
import { enhance } from '@/lib/browser/enhance';

let isDone = false;

/** Enhances a page that React runs on, once React is done with it; the front gives the others a script of their own. */
export function Enhance() {
  useEffect(() => {
    if (isDone) return;
    isDone = true;
    enhance();
  }, []);
  return null;
}
