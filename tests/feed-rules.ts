import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
/** RFC 3339, as RFC 4287 and JSON Feed ask for. */
const moment = z.iso.datetime({ offset: true });
const text = z.string().min(1);

const link = z.object({ rel: z.enum(['alternate', 'self']), href: address, type: text });
const links = z
  .array(link)
  .refine(
    (all) => new Set(all.map(({ rel, type }) => `${rel} ${type}`)).size === all.length,
    'two links of one kind',
  );

/** What RFC 4287 asks of a feed and of an entry (4.1.1, 4.1.2), and that all is plain text. */
const atom = z.strictObject({
  xmlns: z.literal('http://www.w3.org/2005/Atom'),
  'xml:lang': z.enum(['vi', 'en']),
  id: address,
  title: text,
  subtitle: text,
  updated: moment,
  author: z.strictObject({ name: text }),
  link: links.refine((all) => all.some(({ rel }) => rel === 'self'), 'no link to itself'),
  entry: z
    .array(
      z.strictObject({
        id: address,
        title: text,
        published: moment,
        updated: moment,
        link: links.refine((all) => all.some(({ rel }) => rel === 'alternate'), 'no page'),
        content: text,
      }),
    )
    .default([]),
});

/** What JSON Feed 1.1 asks of a feed and of an item. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: text,
  description: text,
  home_page_url: address,
  feed_url: address,
  language: z.enum(['vi', 'en']),
  authors: z.array(z.strictObject({ name: text })).min(1),
  items: z.array(
    z.strictObject({ id: text, url: address, title: text, content_text: text, date_published: moment }),
  ),
});

/** An entry, in the words that both kinds of feed have for it. */
export interface ReadEntry {
  id: string;
  url: string;
  title: string;
  text: string;
  at: string;
}

export interface ReadFeed {
  title: string;
  language: string;
  page: string;
  self: string;
  entries: ReadEntry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  ignoreDeclaration: true,
  isArray: (name) => name === 'entry' || name === 'link',
});

/** Reads an Atom feed. @throws where it breaks a rule of XML or of RFC 4287 */
export function readAtom(xml: string): ReadFeed {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('a character that XML has not');
  const { feed } = z.strictObject({ feed: atom }).parse(parser.parse(xml));
  const hrefOf = (all: z.infer<typeof links>, rel: string) => all.find((one) => one.rel === rel)?.href ?? '';
  expectOrder(
    feed.updated,
    feed.entry.map(({ updated }) => updated),
  );
  return expectDistinct({
    title: feed.title,
    language: feed['xml:lang'],
    page: hrefOf(feed.link, 'alternate'),
    self: hrefOf(feed.link, 'self'),
    entries: feed.entry.map(({ id, link: own, title, content, updated }) => ({
      id,
      url: hrefOf(own, 'alternate'),
      title,
      text: content,
      at: updated,
    })),
  });
}

/** Reads a JSON feed. @throws where it breaks a rule of JSON Feed 1.1 */
export function readJsonFeed(json: string): ReadFeed {
  const feed = jsonFeed.parse(JSON.parse(json));
  return expectDistinct({
    title: feed.title,
    language: feed.language,
    page: feed.home_page_url,
    self: feed.feed_url,
    entries: feed.items.map(({ id, url, title, content_text, date_published }) => ({
      id,
      url,
      title,
      text: content_text,
      at: date_published,
    })),
  });
}

function expectDistinct(feed: ReadFeed): ReadFeed {
  if (new Set(feed.entries.map(({ id }) => id)).size !== feed.entries.length)
    throw new Error('two entries have one id');
  return feed;
}

function expectOrder(updated: string, entries: readonly string[]): void {
  const sorted = [...entries].sort().reverse();
  if (entries.join() !== sorted.join()) throw new Error('an entry stands before a later one');
  if (sorted[0] && sorted[0] > updated) throw new Error('the feed is older than its newest entry');
}
