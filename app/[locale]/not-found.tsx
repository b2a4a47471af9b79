import { useLocale } from 'next-intl';
import { NotFound } from '@/components/layout/not-found';

/** Shown by script for an address that has the right form but no page. */
export default function LocaleNotFound() {
  return <NotFound locale={useLocale()} />;
}
