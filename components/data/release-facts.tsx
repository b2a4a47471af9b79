import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type ReleaseSummary, toMegabytes } from '@/lib/views/figures/release';
import { sayChanges } from './release-words';

/** What a release changed, in words; how much it holds, its files and its hash. */
export function ReleaseFacts({ release, locale }: { release: ReleaseSummary; locale: Locale }) {
  const [all, t] = [useTranslations(), useTranslations('data')];
  const { id, note, counts, bytes, contentHash } = release;
  return (
    <>
      <p className="mt-1 max-w-[65ch]">
        {sayChanges(release, locale, all)}
        {note && <span lang="vi"> {note}</span>}
      </p>
      <p className="mt-1 text-sm text-soft">
        {t('counts', counts)}{' '}
        {t.rich('files', {
          csv: (text) => <Download href={routes.download(id, 'csv')}>{text}</Download>,
          zip: (text) => <Download href={routes.download(id, 'zip')}>{text}</Download>,
          megabytes: formatDecimal(toMegabytes(bytes), locale),
        })}
      </p>
      <p className="text-sm text-soft">
        {t('hash')} <code className="break-all">{contentHash}</code>
      </p>
    </>
  );
}

const Download = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} download>
    {children}
  </a>
);
