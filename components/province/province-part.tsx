import { useTranslations } from 'next-intl';
import { provinceParts } from '@/lib/domain/units/province-part';
import { wholeNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { hasDepartments, type ProvincePage } from '@/lib/views/units/province-part';
import { FeedLinks } from '../corrections/feed-links';
import type { CitedRelease } from '../figures/citation';
import { Departments } from './departments';
import { DimensionsPart } from './dimensions-part';
import { SourcesPart } from './sources-part';
import { YearsPart } from './years-part';

interface ProvincePartProps {
  page: ProvincePage;
  release: CitedRelease;
  locale: Locale;
}

/** A part of a province: the way back to the province and to its other parts, and what is known. */
export function ProvincePart({ page, release, locale }: ProvincePartProps) {
  const t = useTranslations('provinceParts');
  const { part, province } = page;
  const name = wholeNameOf(province.current, locale);
  return (
    <article>
      <h1 className="mt-4 md:mt-8">{t(`${part}.title`, { name })}</h1>
      <nav aria-label={t('nav', { name })} className="part-nav no-print">
        <a href={routes.province(locale, province.slug)}>{t('answer')}</a>
        {provinceParts
          .filter((other) => other !== 'departments' || hasDepartments(province))
          .map((other) => (
            <a
              key={other}
              href={routes.provincePart(locale, province.slug, other)}
              aria-current={other === part ? 'page' : undefined}
            >
              {t(`${other}.name`)}
            </a>
          ))}
      </nav>
      <Content page={page} release={release} locale={locale} />
      <FeedLinks followed={{ kind: 'province', slug: province.slug }} name={name} locale={locale} />
    </article>
  );
}

function Content({ page, release, locale }: ProvincePartProps) {
  switch (page.part) {
    case 'years':
      return <YearsPart province={page.province} release={release} locale={locale} />;
    case 'dimensions':
      return <DimensionsPart page={page} release={release} locale={locale} />;
    case 'departments':
      return <Departments province={page.province} locale={locale} />;
    case 'sources':
      return <SourcesPart sources={page.sources} conflicts={page.conflicts} locale={locale} />;
  }
}
