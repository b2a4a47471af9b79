import type { Followed } from '@/lib/domain/figures/followed';
import type { Locale } from '@/lib/routes';
import { type FeedFormat, feedFormats, feedWords } from '@/lib/routes/feeds';
import { parseLocale, parseUnit } from './index';

/** A feed in one language and kind of file. */
export interface FeedFile {
  locale: Locale;
  followed: Followed;
  format: FeedFormat;
}

/** The feed that an address names (`phien-ban.atom`, `dinh-chinh.json`, `tinh.ha-noi.atom`), or null. */
export function parseFeedFile(params: { locale: string; file: string }): FeedFile | null {
  const locale = parseLocale(params);
  const [word, ...rest] = params.file.split('.');
  const format = feedFormats.find((known) => known === rest.at(-1));
  const followed = toFollowed(word, rest.slice(0, -1));
  return locale && format && followed ? { locale, followed, format } : null;
}

function toFollowed(word: string | undefined, rest: readonly string[]): Followed | null {
  if (word === feedWords.province) {
    const unit = rest.length === 1 ? parseUnit({ locale: 'vi', slug: rest[0] }) : null;
    return unit && { kind: 'province', slug: unit.slug };
  }
  if (rest.length > 0) return null;
  if (word === feedWords.releases) return { kind: 'releases' };
  return word === feedWords.corrections ? { kind: 'corrections' } : null;
}
