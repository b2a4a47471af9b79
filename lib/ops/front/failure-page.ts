import { toMarkup } from '@/lib/markup';
import { type Locale, routes } from '@/lib/routes';
import english from '@/messages/en.json';
import vietnamese from '@/messages/vi.json';

const messages = { vi: vietnamese, en: english };

/** The reason why a page is not shown, other than that it does not exist. */
export type Failure = 'unavailable' | 'malformed' | 'notAllowed' | 'tooLong' | 'noExhibit';

const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:60ch;margin:15vh auto;padding:0 1rem;color-scheme:light dark}
h1{font-size:1.75rem;line-height:1.25}a{color:inherit}`;

/**
 * A page that needs no script, no other file and no database.
 * @param again the address to try again, if that may help
 */
export function toFailurePage(failure: Failure, locale: Locale, again?: string): string {
  const { failure: words, site } = messages[locale];
  const { title, text } = words[failure];
  const links = [
    ...(again === undefined ? [] : [`<a href="${toMarkup(again)}">${words.retry}</a>`]),
    `<a href="${routes.home(locale)}">${words.home}</a>`,
  ];
  return `<!DOCTYPE html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · ${site.name}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p><p>${links.join(' · ')}</p></main></body></html>`;
}
