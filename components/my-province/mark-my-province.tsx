'use client';

import { useEffect } from 'react';
import { useMyProvince } from './use-my-province';

/** Marks the reader's own province on the page: its rows by words, its lines in charts by colour. */
export function MarkMyProvince({ label }: { label: string }) {
  const { mine } = useMyProvince();
  const slug = mine?.slug;
  useEffect(() => {
    if (!slug) return;
    const shown = [...document.querySelectorAll<HTMLElement | SVGElement>(`[data-unit="${slug}"]`)];
    for (const element of shown) {
      element.dataset.mine = '';
      if (element instanceof HTMLElement) labelled(element).dataset.mineLabel = label;
    }
    return () => {
      for (const element of shown) {
        delete element.dataset.mine;
        delete labelled(element).dataset.mineLabel;
      }
    };
  }, [slug, label]);
  return null;
}

const labelled = (element: HTMLElement | SVGElement) =>
  element.querySelector<HTMLElement>('th, [data-name]') ?? element;
