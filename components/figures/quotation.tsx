import { inFull, routes } from '@/lib/routes';
import { CopyButton } from '../ui/copy-button';
import { sayFigure, type Told } from './figure-words';

/** A figure to take away: the sentence to quote and the address that lasts. */
export function Quotation({ told }: { told: Told }) {
  const { page, locale, t } = told;
  if (!page.current) return null;
  const sentence = sayFigure(told);
  const address = inFull(routes.figure(locale, page.figure.id));
  return (
    <section id="trich-dan" className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('figure.quotation.title')}</h2>
      {[
        { text: sentence, label: t('figure.quotation.sentence') },
        { text: address, label: t('figure.quotation.address') },
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
    </section>
  );
}
