import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { timeZone } from '@/lib/domain/values/days';
import { routing } from './routing';

const catalogues = { vi: () => import('@/messages/vi.json'), en: () => import('@/messages/en.json') };

/** Takes the language from the first segment of the address; a missing key is an error and is never shown as a path. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const { default: messages } = await catalogues[locale]();
  return {
    locale,
    messages,
    timeZone,
    onError(error) {
      throw error;
    },
  };
});
