import { useLocale } from 'next-intl';
import { NotFound } from '@/components/layout/not-found';

/** What a script shows where a page's address is well formed but nothing is there. */
export default function LocaleNotFound() {
  return <NotFound locale={useLocale()} />;
}
