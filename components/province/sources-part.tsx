import { useTranslations } from 'next-intl';
import { nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type Conflict, splitConflicts } from '@/lib/views/figures/conflict';
import { type SourceEntry, toSourceShelves } from '@/lib/views/figures/sources';
import { SourceItem } from '../sources/source-item';

interface SourcesPartProps {
  sources: readonly SourceEntry[];
  conflicts: readonly Conflict[];
  locale: Locale;
}

/** The sources of a province's figures by kind, and the figures on which they differ. */
export function SourcesPart({ sources, conflicts, locale }: SourcesPartProps) {
  const [t, kinds] = [useTranslations('provinceParts.sources'), useTranslations('sources.kind')];
  const claims = sources.reduce((sum, { figures }) => sum + figures, 0);
  return (
    <>
      <p className="mt-4 max-w-[60ch]">{t('intro', { sources: sources.length, claims })}</p>
      {conflicts.length > 0 && (
        <section id="bat-dong" className="part-section">
          <h2>{t('conflicts', { count: conflicts.length, open: splitConflicts(conflicts).open.length })}</h2>
          <ul>
            {conflicts.map(({ figure, index, unit, dimension, sides }) => (
              <li key={figure.id} className="border-t border-rule py-2">
                <a href={routes.figure(locale, figure.id)}>
                  {t('conflict', {
                    index: locale === 'vi' ? index.shortVi : index.shortEn,
                    year: figure.year,
                    name: nameOf(unit, locale),
                    of: dimension ? nameOf(dimension, locale) : t('whole'),
                  })}
                </a>{' '}
                <span className="note">{t('sides', { count: sides.length })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {toSourceShelves(sources)
        .filter((shelf) => shelf.sources.length > 0)
        .map((shelf) => (
          <section key={shelf.kind} className="part-section">
            <h2>{kinds(`${shelf.kind}.name`)}</h2>
            <ul>
              {shelf.sources.map((source) => (
                <SourceItem key={source.code} source={source} locale={locale} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
