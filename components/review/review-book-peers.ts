import { listNames, nameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import type { Deed } from '@/lib/views/simulation/peers';
import { type SheetCell, toNumber, toText } from '../exhibits/files/xlsx';

/** The sheet of those who started near and gained more, or why it names nobody. */
export function toPeers(
  { peers, ofYear }: Pick<Review, 'peers' | 'ofYear'>,
  { t, locale }: Words,
): SheetCell[][] {
  if (!peers) return [[toText(t('review.move.none.first'))]];
  const { before, year, notComparable, fields } = peers;
  const own = { name: nameOf(ofYear, locale) };
  const isBarred = notComparable.length === fields;
  const words = { ...own, sinceYear: before, year, own: 'no', every: isBarred ? 'yes' : 'no' };
  const barred = notComparable.map((dimension) => nameOf(dimension, locale));
  // why no dimension, or not every one, is here, as the page says it
  const notes = [
    ...(peers.dimensions.length === 0 && !isBarred ? [t('simulation.peers.none', words)] : []),
    ...(barred.length > 0
      ? [t('simulation.peers.barred', { ...words, names: listNames(barred, locale) })]
      : []),
  ];
  const heads = [
    t('review.scores.dimension'),
    t('review.book.peersPoints.own', { ...own, year: before }),
    t('review.book.peersPoints.own', { ...own, year }),
    t('review.book.unit'),
    t('review.book.peersPoints.peer', { year: before }),
    t('review.book.peersPoints.peer', { year }),
    t('review.book.peersPoints.gained'),
    t('review.book.peersPoints.deeds'),
  ];
  return [
    heads.map(toText),
    ...peers.dimensions.flatMap(({ dimension, own: { before: from, now: to }, peers: better }) => {
      const start = [toText(nameOf(dimension, locale)), toNumber(from), toNumber(to)];
      if (better.length === 0) return [[...start, toText(t('review.book.peersPoints.nobody'))]];
      return better.map((peer) => [
        ...start,
        toText(nameOf(peer.unit, locale)),
        toNumber(peer.before),
        toNumber(peer.now),
        toNumber(peer.gained),
        peer.deeds.length > 0 ? toText(peer.deeds.map((deed) => toDeedText(deed, locale)).join(' ')) : null,
      ]);
    }),
    ...notes.map((note) => [toText(note)]),
  ];
}

const toDeedText = ({ textVi, textEn, source }: Deed, locale: Locale): string =>
  `${locale === 'vi' ? textVi : textEn} (${source.publisher})`;
