'use client';

import { useEffect, useState } from 'react';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { citationQuery } from '@/lib/routes';

interface CitationLinksProps {
  links: { name: string; address: string }[];
}

/** The citation files of a figure; with script they name the reader's day, which the kept page does not know. */
export function CitationLinks({ links }: CitationLinksProps) {
  const [query, setQuery] = useState('');
  useEffect(() => {
    setQuery(`?${citationQuery.accessed}=${toDayInVietnam(new Date())}`);
  }, []);
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {links.map(({ name, address }) => (
        <li key={name}>
          <a href={`${address}${query}`} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
