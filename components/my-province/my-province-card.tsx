'use client';

import { useEffect, useRef } from 'react';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { useMyProvince } from './use-my-province';

/** The answer that the page of a province gives, taken from that page; null when it gives none. */
async function readAnswer(address: string, signal: AbortSignal): Promise<Element | null> {
  const response = await fetch(address, { signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector('#tra-loi');
}

/** The reader's own province, if one was chosen on this device: a link, and its answer once it was read. */
export function MyProvinceCard({ locale, label }: { locale: Locale; label: string }) {
  const { mine } = useMyProvince();
  const place = useRef<HTMLDivElement>(null);
  const address = mine && routes.province(locale, mine.slug);
  useEffect(() => {
    if (!address) return;
    const reading = new AbortController();
    readAnswer(address, reading.signal).then(
      (answer) => answer && place.current?.replaceChildren(answer),
      // without an answer the link still leads to it
      () => {},
    );
    return () => reading.abort();
  }, [address]);
  return (
    mine &&
    address && (
      <div className="mine mt-6">
        <p>
          {label}{' '}
          <a href={address} className="font-semibold text-accent">
            {nameOf(mine, locale)}
          </a>
        </p>
        <div ref={place} />
      </div>
    )
  );
}
