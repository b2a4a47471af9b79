import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writers } from '@/app/api/tin/[locale]/[file]/formats';
import type { Feed } from '@/components/corrections/feed';
import { readAtom, readJsonFeed } from '../../feed-rules';
import { forEvery } from '../for-every';

/** A feed of one entry whose title and text are given. */
const toFeed = (title: string): Feed => ({
  title,
  about: 'Về nguồn tin',
  language: 'vi',
  author: 'Trang A',
  page: 'https://a.example/vi?a=1&b=2',
  self: { atom: 'https://a.example/api/tin.atom', json: 'https://a.example/api/tin.json' },
  at: '2026-11-28T10:00:00.000Z',
  entries: [
    {
      id: 'https://a.example/vi/1#ban-2',
      address: 'https://a.example/vi/1?x="<&',
      title,
      paragraphs: [title, title],
      at: '2026-11-28T10:00:00.000Z',
    },
  ],
});

const hostile = [
  'Tỉnh <script>alert("1")</script> & ‘Sở’',
  ']]> <![CDATA[ &lt; &#60; &amp;amp;',
  '</title></entry><entry><id>x</id>',
  "' onload=' \" <!-- -->",
];

it.each(hostile)('%s is text in both kinds of feed', (text) => {
  const [atom, json] = [readAtom(writers.atom(toFeed(text))), readJsonFeed(writers.json(toFeed(text)))];
  for (const feed of [atom, json]) {
    expect(feed.title).toBe(text);
    expect(feed.entries).toHaveLength(1);
    expect(feed.entries[0]).toMatchObject({ title: text, text: `${text}\n\n${text}` });
  }
});

it('a feed without entries keeps the rules', () => {
  const feed = { ...toFeed('Trống'), entries: [] };
  expect(readAtom(writers.atom(feed)).entries).toEqual([]);
  expect(readJsonFeed(writers.json(feed)).entries).toEqual([]);
});

it('no text breaks the rules', () =>
  forEvery([fc.string({ unit: 'binary', minLength: 1 })], (text) => {
    const feed = toFeed(`a${text}b`);
    expect(() => [readAtom(writers.atom(feed)), readJsonFeed(writers.json(feed))]).not.toThrow();
  }));
