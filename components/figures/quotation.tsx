import { citationFormats, routes } from '@/lib/routes';
import { TakeAwayBar } from '../exhibits/take-away';
import { type CitedRelease, printCitation } from './citation';
import { sayFigure, type Told } from './figure-words';

/** A figure to take away: the sentence to quote, what to cite with the address that lasts, and files that cite it. */
export function Quotation({ told, release }: { told: Told; release: CitedRelease }) {
  const { page, locale, t } = told;
  if (!page.current) return null;
  return (
    <TakeAwayBar
      id="trich-dan"
      isOpen
      words={told}
      sentence={sayFigure(told)}
      citation={printCitation(told, release)}
      label={t('exhibits.takeAway.figure')}
      files={citationFormats.map((format) => ({
        href: routes.citation(locale, page.figure.id, format),
        name: t(`exhibits.takeAway.citations.${format}`),
      }))}
    />
  );
}
