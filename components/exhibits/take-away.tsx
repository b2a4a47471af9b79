import { useTranslations } from 'next-intl';
import type { Words } from '@/lib/i18n/translate';
import { toFrame } from '@/lib/markup';
import { inFull, type Locale } from '@/lib/routes';
import { embedHeights, exhibitRoutes, tableFormats } from '@/lib/routes/exhibits';
import type { ExhibitView } from '@/lib/views/exhibits/exhibit-view';
import { toSubject } from '@/lib/views/exhibits/subject';
import type { CitedRelease } from '../figures/citation';
import { CopyButton } from '../ui/copy-button';
import { sayExhibit } from './exhibit-sentence';
import { citeExhibit, titleExhibit } from './exhibit-words';

interface TakeAwayProps {
  /** what the chart or the table above is made from */
  view: ExhibitView;
  release: CitedRelease;
  locale: Locale;
}

/** A chart or a table to take away: its finding to quote, what to cite, and its rows as files. */
export function TakeAway({ view, release, locale }: TakeAwayProps) {
  const words = { locale, t: useTranslations() };
  const subject = toSubject(view);
  if (!subject) return null;
  return (
    <TakeAwayBar
      words={words}
      sentence={sayExhibit(view, words)}
      citation={citeExhibit(subject, release, words)}
      label={words.t('exhibits.takeAway.table')}
      files={[
        ...tableFormats.map((format) => ({
          href: exhibitRoutes.table(locale, view.exhibit, format),
          name: words.t(`exhibits.takeAway.files.${format}`),
        })),
        ...pictures.map(({ name, ...file }) => ({
          href: exhibitRoutes.picture(locale, view.exhibit, file),
          name: words.t(`exhibits.takeAway.pictures.${name}`),
        })),
      ]}
      frame={toFrame({
        src: inFull(exhibitRoutes.embed(locale, view.exhibit)),
        title: titleExhibit(subject, words),
        width: '100%',
        height: embedHeights[view.exhibit.kind],
      })}
    />
  );
}

const pictures = [
  { name: 'wide', format: 'png', shape: 'wide' },
  { name: 'square', format: 'png', shape: 'square' },
  { name: 'svg', format: 'svg', shape: 'wide' },
] as const;

interface TakeAwayBarProps {
  words: Words;
  sentence: string | null;
  /** it ends with the release and the address that lasts */
  citation: string;
  label: string;
  files: readonly { href: string; name: string }[];
  /** the element that shows it on another site */
  frame?: string;
  id?: string;
  isOpen?: boolean;
}

/** The sentence to quote, what to cite, and the files; what is long is folded. It prints what to cite. */
export function TakeAwayBar({
  words,
  sentence,
  citation,
  label,
  files,
  frame,
  id,
  isOpen,
}: TakeAwayBarProps) {
  const { t } = words;
  const copy = (
    <CopyButton words={{ copy: t('exhibits.takeAway.copy'), copied: t('exhibits.takeAway.copied') }} />
  );
  return (
    <div {...(id && { id })} className="take-away">
      <details {...(isOpen && { open: true })}>
        <summary>{t('exhibits.takeAway.cite')}</summary>
        {sentence && (
          <p>
            <span>{sentence}</span> {copy}
          </p>
        )}
      </details>
      {frame && (
        <details className="no-print">
          <summary>{t('exhibits.takeAway.embed')}</summary>
          <p>
            <span>{frame}</span> {copy}
          </p>
        </details>
      )}
      <p>
        <span>{citation}</span> {copy}
      </p>
      <div>
        {label}
        {files.map(({ href, name }) => (
          <a key={name} href={href}>
            {name}
          </a>
        ))}
      </div>
    </div>
  );
}
