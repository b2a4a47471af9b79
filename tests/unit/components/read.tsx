import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '@/lib/routes';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

/** The words of a component as a reader has them, without markup. */
export function read(element: ReactElement, locale: Locale): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ vi, en }[locale]} timeZone="Asia/Ho_Chi_Minh">
      {element}
    </NextIntlClientProvider>,
  );
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,:;)])/g, '')
    .trim();
}
