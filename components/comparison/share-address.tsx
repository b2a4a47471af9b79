import { useTranslations } from 'next-intl';
import { inFull, routes } from '@/lib/routes';
import { CopyButton } from '../ui/copy-button';
import type { ComparisonPartProps } from './comparison-part';

/** The address to share, which shows the same comparison. */
export function ShareAddress({ locale, address }: ComparisonPartProps) {
  const t = useTranslations('comparison.share');
  const url = inFull(routes.comparison(locale, address));
  return (
    <section className="no-print mt-8">
      <h2>{t('title')}</h2>
      <div className="mt-2 flex max-w-3xl gap-2">
        <input
          readOnly
          value={url}
          aria-label={t('title')}
          className="w-full min-w-0 rounded-xs border border-rule bg-transparent px-2 py-1 text-sm"
        />
        <CopyButton text={url} words={{ copy: t('copy'), copied: t('copied') }} />
      </div>
    </section>
  );
}
