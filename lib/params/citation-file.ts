import { type CitationFormat, citationFormats, type Locale } from '@/lib/routes';
import { parseFigure } from './index';

/** A file that cites a figure. */
export interface CitationFile {
  locale: Locale;
  id: string;
  format: CitationFormat;
}

/** The citation file that an address names (`par.2020.ha-noi.overall.rank.bib`), or null. */
export function parseCitationFile(params: { locale: string; file: string }): CitationFile | null {
  const at = params.file.lastIndexOf('.');
  const format = citationFormats.find((known) => known === params.file.slice(at + 1));
  const figure = parseFigure({ locale: params.locale, id: params.file.slice(0, at) });
  return format && figure ? { ...figure, format } : null;
}
