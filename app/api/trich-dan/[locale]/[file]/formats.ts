import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citation } from '@/components/figures/citation';
import type { CitationFormat } from '@/lib/routes';

// the library's way to write Vietnamese letters in ASCII loses some of their marks ("Chỉ" became "Chi")
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true });

/** How each kind of citation file is written. BibTeX is that of biblatex, which knows data sets and days of access. */
export const formats: Record<CitationFormat, { mediaType: string; write: (citation: Citation) => string }> = {
  bib: {
    mediaType: 'application/x-bibtex',
    write: (citation) => new Cite([citation]).format('biblatex'),
  },
  ris: {
    mediaType: 'application/x-research-info-systems',
    // the library breaks a value every 70 characters, an address too, and readers of the format join them with a space
    write: (citation) => new Cite([citation]).format('ris').replaceAll(/\n(?![A-Z][A-Z\d] {2}- )/g, ''),
  },
  json: {
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (citation) => `${JSON.stringify([citation], null, 2)}\n`,
  },
};
