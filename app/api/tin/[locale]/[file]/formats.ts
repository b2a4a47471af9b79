import type { Feed, FeedEntry } from '@/components/corrections/feed';
import type { FeedFormat } from '@/lib/routes/feeds';

/** Writes a feed as Atom (RFC 4287). */
function toAtom(feed: Feed): string {
  const { title, about, author, page, self, at, entries, language } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('id', self.atom),
    element('title', title),
    element('subtitle', about),
    element('updated', at),
    `<author>${element('name', author)}</author>`,
    link('alternate', page, 'text/html'),
    link('self', self.atom, 'application/atom+xml'),
    ...entries.map(toAtomEntry),
    '</feed>\n',
  ].join('\n');
}

const toAtomEntry = ({ id, title, at, address, paragraphs }: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', at),
    element('updated', at),
    link('alternate', address, 'text/html'),
    element('content', paragraphs.join('\n\n')),
    '</entry>',
  ].join('\n');

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

const link = (rel: string, address: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text within XML 1.0, which has no place for control characters and halves of pairs, not even escaped. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\u{fffd}')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

/** Writes a feed as JSON Feed 1.1. */
const toJsonFeed = ({ title, about, author, page, self, entries, language }: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: about,
    home_page_url: page,
    feed_url: self.json,
    language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.paragraphs.join('\n\n'),
      date_published: entry.at,
    })),
  });

/** How each kind of feed is written. */
export const writers: Record<FeedFormat, (feed: Feed) => string> = { atom: toAtom, json: toJsonFeed };
