import { createTranslator } from 'next-intl';
import type { Translate, Words } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

const onError = (error: Error) => {
  throw error;
};

/** What says the messages in each language; a message that is missing or lacks a value throws. */
export const translators: Record<Locale, Translate> = {
  vi: createTranslator({ locale: 'vi', messages: vi, onError }) as unknown as Translate,
  en: createTranslator({ locale: 'en', messages: en, onError }) as unknown as Translate,
};

export const wordsIn = (locale: Locale): Words => ({ locale, t: translators[locale] });
