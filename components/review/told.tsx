import { useTranslations } from 'next-intl';
import { shortNameOf, wholeNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { Review } from '@/lib/views/review/review';
import { Name } from '../ui/name';
import { DepartmentLink } from '../units/department-link';

/** What sources tell that the unit did in the year, and the way to its own index of its departments. */
export function Told({ review, locale }: { review: Review; locale: Locale }) {
  const t = useTranslations('review.told');
  const { story, hasInternal, unit, ofYear, edition, index, fields } = review;
  const { year } = edition;
  return (
    <section className="part-section">
      <h2>{t('title')}</h2>
      {story ? (
        <>
          <p className="note">
            {t.rich('initiatives', {
              publisher: story.source.publisher,
              link: (text) => (
                <a href={story.source.url ?? routes.source(locale, story.source.code)}>{text}</a>
              ),
            })}
          </p>
          <ol className="mt-2 list-decimal pl-5 text-[0.9375rem] md:columns-2 md:gap-10">
            {story.initiatives.map(({ textVi, textEn, dimension, department }) => (
              <li key={textVi} className="mb-1.5 break-inside-avoid">
                {locale === 'vi' ? textVi : textEn}
                {(dimension || department) && (
                  <small>
                    {dimension && <Name of={dimension} locale={locale} />}
                    {dimension && department && ' · '}
                    {department && <DepartmentLink {...department} locale={locale} />}
                  </small>
                )}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className="note">
          {t('none', { name: wholeNameOf(ofYear, locale), year, index: shortNameOf(index, locale) })}
        </p>
      )}
      {unit.level === 'province' && fields.every(({ leads }) => leads.length === 0) && (
        <p className="note">{t('noLeads')}</p>
      )}
      {hasInternal && (
        <p className="mt-2">
          <a href={routes.internalIndex(locale, unit.slug, year)}>{t('internal', { year })}</a>
        </p>
      )}
    </section>
  );
}
