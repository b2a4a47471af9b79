import type { Metadata } from 'next';
import type { Exhibit } from '@/lib/domain/exhibits/exhibit';
import type { Followed } from '@/lib/domain/figures/followed';
import { inFull, inLocale, type Locale, routes } from '@/lib/routes';
import { exhibitRoutes } from '@/lib/routes/exhibits';
import { type FeedFormat, toFeedPath } from '@/lib/routes/feeds';
import { toPictureName } from '@/lib/routes/share-pictures';

/** The size of a share picture in pixels. */
export const shareSize = { width: 1200, height: 630 };

/** The size of the picture of an exhibit in pixels. */
const drawnSize = { width: 2400, height: 1350 };

interface PageMeta {
  title: string;
  description: string;
  locale: Locale;
  path: string;
  /** for a variant of another page: the page that search engines should list */
  canonical?: string;
  /** the name of the share picture of a page with parameters (lib/params/share-picture.ts) */
  picture?: string;
  /** the exhibit whose picture is the share picture, for a page that is one chart */
  drawn?: Exhibit;
  /** whether other sites can show what it is about in a frame */
  isExhibit?: boolean;
  /** the feeds that tell what is new on the page, each with its title */
  feeds?: readonly { followed: Followed; title: string }[];
}

/** Title, description, canonical address and share picture of a page, and its address in the other language. */
export function toMetadata({
  title,
  description,
  locale,
  path,
  canonical = path,
  picture = toPictureName(locale, path),
  drawn,
  isExhibit = false,
  feeds = [],
}: PageMeta): Metadata {
  const languages = {
    vi: inLocale(canonical, 'vi'),
    en: inLocale(canonical, 'en'),
    'x-default': inLocale(canonical, 'vi'),
  };
  const image = {
    ...(drawn
      ? { url: exhibitRoutes.picture(locale, drawn, { format: 'png', shape: 'wide' }), ...drawnSize }
      : { url: routes.sharePicture(locale, picture), ...shareSize }),
    alt: title,
  };
  return {
    title,
    description,
    alternates: {
      canonical,
      languages,
      types: {
        ...(isExhibit && {
          'application/json+oembed': [{ url: exhibitRoutes.oembed(inFull(canonical)), title }],
        }),
        ...toFeedTypes(feeds, locale),
      },
    },
    openGraph: {
      title,
      description,
      url: canonical,
      type: 'article',
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}

/** The media type of each kind of feed. */
export const feedTypes = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedFormat, string>;

/** The addresses by which feed readers find the feeds of a page. */
function toFeedTypes(feeds: NonNullable<PageMeta['feeds']>, locale: Locale) {
  const toAddresses = (format: FeedFormat) =>
    feeds.map(({ followed, title }) => ({ url: toFeedPath(locale, followed, format), title }));
  return feeds.length > 0 && { [feedTypes.atom]: toAddresses('atom'), [feedTypes.json]: toAddresses('json') };
}
