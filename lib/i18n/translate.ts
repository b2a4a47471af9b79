import type { getTranslations } from 'next-intl/server';

/** What says the messages in one language, for functions that are no components and get it as an argument. */
export type Translate = Awaited<ReturnType<typeof getTranslations<never>>>;
