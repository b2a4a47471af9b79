'use client';

import { useEffect } from 'react';

/** Enhances a page of `npm run dev`, which React runs on; elsewhere the front gives pages the script. */
export function Enhance() {
  useEffect(() => {
    if (process.env.NODE_ENV === 'development') void import('./start');
  }, []);
  return null;
}
