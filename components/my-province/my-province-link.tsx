'use client';

import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { useMyProvince } from './use-my-province';

/** The link to the reader's own province, if one was chosen on this device. */
export function MyProvinceLink({ locale, label }: { locale: Locale; label: string }) {
  const { mine } = useMyProvince();
  return (
    mine && (
      <p className="mt-3">
        {label}{' '}
        <a href={routes.province(locale, mine.slug)} className="font-semibold text-accent">
          {nameOf(mine, locale)}
        </a>
      </p>
    )
  );
}
