import { useTranslations } from 'next-intl';
import { inFull, type Locale, routes } from '@/lib/routes';
import { JsonLd } from '../ui/json-ld';
import type { Section } from './site-header';

export interface Step {
  name: string;
  path: string;
}

interface TrailProps {
  locale: Locale;
  section: Section | undefined;
  steps?: readonly Step[] | undefined;
}

/** The breadcrumbs from the front page to this one, for search engines; nothing on a page outside the sections. */
export function Trail({ locale, section, steps = [] }: TrailProps) {
  const t = useTranslations('header');
  if (!section && steps.length === 0) return null;
  const trail = [
    { name: t('brand'), path: routes.home(locale) },
    ...(section ? [{ name: t(`sections.${section}`), path: routes[section](locale) }] : []),
    ...steps,
  ];
  return (
    <JsonLd
      value={{
        '@type': 'BreadcrumbList',
        itemListElement: trail.map(({ name, path }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name,
          item: inFull(path),
        })),
      }}
    />
  );
}
