import type { Named } from '@/lib/domain/names/named';
import { toWholeName } from '@/lib/domain/names/whole-name';
import { toName } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';

/** A name in the reader's language; a Vietnamese name on an English page is marked as Vietnamese. */
export function Name({ of, locale }: { of: Named; locale: Locale }) {
  const { text, lang } = toName(of, locale);
  const name = toWholeName(text);
  // a line may end at a hyphen, whatever space follows it
  const className = !name.includes(' ') && name.includes('-') ? 'whole' : undefined;
  return lang || className ? (
    <span lang={lang} className={className}>
      {name}
    </span>
  ) : (
    name
  );
}
