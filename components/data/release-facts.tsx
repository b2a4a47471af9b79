import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { listNames } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type ReleaseSummary, toMegabytes } from '@/lib/views/figures/release';

/** What a release changed, in words; how much it holds, its files and its hash. */
export function ReleaseFacts({ release, locale }: { release: ReleaseSummary; locale: Locale }) {
  const t = useTranslations('data');
  const { id, note, counts, bytes, contentHash } = release;
  return (
    <>
      <p className="mt-1 max-w-[65ch]">
        <Changed changes={release.changes} counts={counts} locale={locale} />
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

interface ChangedProps {
  changes: ReleaseSummary['changes'];
  counts: ReleaseSummary['counts'];
  locale: Locale;
}

function Changed({ changes, counts, locale }: ChangedProps) {
  const t = useTranslations('data.what');
  if (!changes) return t('first', { figures: counts.figures, sources: counts.sources });
  const parts = (['added', 'changed', 'withdrawn'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => t(kind, { count: changes[kind] }));
  if (parts.length === 0) return t('nothing');
  return t('list', { parts: listNames(parts, locale) });
}
