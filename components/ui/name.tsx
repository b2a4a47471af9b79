import type { Named } from '@/lib/domain/names/named';
import { toName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';
import { NameText } from './name-text';

/** A name in the reader's language; a Vietnamese name on an English page is marked as Vietnamese. */
export function Name({ of, locale }: { of: Named; locale: Locale }) {
  return <NameText {...toName(of, locale)} />;
}
