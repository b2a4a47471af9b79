import type { Named } from '@/lib/domain/names/named';
import { toName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';

/** A name in the reader's language; a Vietnamese name on an English page is marked as Vietnamese. */
export function Name({ of, locale }: { of: Named; locale: Locale }) {
  const { text, lang } = toName(of, locale);
  return lang ? <span lang={lang}>{text}</span> : text;
}
