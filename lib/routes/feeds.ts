import type { Followed } from '../domain/figures/followed';
import type { Locale } from './index';

/** The kinds of file that a feed comes in: Atom (RFC 4287) and JSON Feed 1.1. */
export const feedFormats = ['atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The words that begin a feed's name. */
export const feedWords = {
  releases: 'phien-ban',
  corrections: 'dinh-chinh',
  province: 'tinh',
} as const satisfies Record<Followed['kind'], string>;

/** The address of a feed: `/api/tin/vi/phien-ban.atom`, `/api/tin/vi/tinh.binh-duong.json`. */
export const toFeedPath = (locale: Locale, followed: Followed, format: FeedFormat): string =>
  `/api/tin/${locale}/${[
    feedWords[followed.kind],
    ...(followed.kind === 'province' ? [followed.slug] : []),
    format,
  ].join('.')}`;
