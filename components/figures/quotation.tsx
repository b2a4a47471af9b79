import { citationFormats, inFull, routes } from '@/lib/routes';
import { CopyButton } from '../ui/copy-button';
import { type CitedRelease, printCitation } from './citation';
import { sayFigure, type Told } from './figure-words';

/** A figure to take away: the sentence to quote, what to cite, and the address that lasts. */
export function Quotation({ told, release }: { told: Told; release: CitedRelease }) {
  const { page, locale, t } = told;
  if (!page.current) return null;
  const { id } = page.figure;
  return (
    <section id="trich-dan" className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('figure.quotation.title')}</h2>
      {[
        { text: sayFigure(told), label: t('figure.quotation.sentence') },
        { text: printCitation(told, release), label: t('figure.quotation.citation') },
        { text: inFull(routes.figure(locale, id)), label: t('figure.quotation.address') },
      ].map(({ text, label }) => (
        <div key={label} className="mt-3 flex max-w-[75ch] flex-wrap items-start gap-x-4 gap-y-2">
          <p className="min-w-0 flex-1 basis-72 wrap-anywhere select-all">
            <span className="block text-sm text-soft select-none">{label}</span>
            {text}
          </p>
          <CopyButton
            text={text}
            words={{ copy: t('figure.quotation.copy'), copied: t('figure.quotation.copied') }}
          />
        </div>
      ))}
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
        {citationFormats.map((format) => (
          <li key={format}>
            <a href={routes.citation(locale, id, format)} download>
              {t(`figure.quotation.files.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
