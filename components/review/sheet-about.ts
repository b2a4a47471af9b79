import { formatDay } from '@/lib/i18n/dates';
import type { Words } from '@/lib/i18n/translate';
import { inFull } from '@/lib/routes';
import { type SheetCell, toText } from '../exhibits/files/xlsx';
import type { CitedRelease } from '../figures/citation';

interface About {
  kicker: string;
  heading: string;
  /** the address of the page, without its host */
  path: string;
  notes: readonly string[];
}

/** The sheet that says what a workbook is, where its page is, of which release, and what may be done with it. */
export function toAbout(
  { kicker, heading, path, notes }: About,
  release: CitedRelease,
  { t, locale }: Words,
): SheetCell[][] {
  const day = formatDay(release.createdOn, locale);
  const of = (key: 'release' | 'licence' | 'notes') => t(`exhibits.file.about.${key}`);
  return [
    [kicker, heading],
    [t('reviewYears.book.page'), inFull(path)],
    [of('release'), t('exhibits.file.about.releaseText', { id: String(release.id), day })],
    [of('licence'), t('exhibits.file.licence')],
    ...notes.map((note) => [of('notes'), note]),
  ].map((line) => line.map(toText));
}
