import type { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/routes';

/** What says the messages in one language, for functions that are no components and get it as an argument. */
export type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;

/** A language and what says its messages. */
export interface Words {
  locale: Locale;
  t: Translate;
}
