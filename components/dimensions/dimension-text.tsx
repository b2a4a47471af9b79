import { useTranslations } from 'next-intl';
import type { DimensionAddress } from '@/lib/routes';

/** What a dimension measures, in plain words; nothing for one that has no text yet. */
export function DimensionText({
  address,
  className = '',
}: {
  address: DimensionAddress;
  className?: string;
}) {
  const t = useTranslations('dimensionTexts');
  const key = `${address.index}.${address.dimension}` as Parameters<typeof t>[0];
  return t.has(key) ? <p className={className}>{t(key)}</p> : null;
}
