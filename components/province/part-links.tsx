import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toBesideYears } from '@/lib/domain/series/beside';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { reviewYearsOf } from '@/lib/views/review/review';
import { inOrderOfKnowledge } from '@/lib/views/units/answer';
import type { Province } from '@/lib/views/units/province';
import { hasDepartments } from '@/lib/views/units/province-part';

/**
 * The ways from a province to the pages of its years, dimensions, departments and sources. Each way has the name that
 * its content had while it stood on the page of the province, so that old addresses still lead to it.
 */
export function PartLinks({ province, locale }: { province: Province; locale: Locale }) {
  const t = useTranslations('provinceParts');
  const { slug, current, histories, stories, merged, internalYears } = province;
  const [, ...others] = histories;
  const name = nameOf(current, locale);
  const years = routes.provincePart(locale, slug, 'years');
  const dimensions = routes.provincePart(locale, slug, 'dimensions');
  const reviewed = toReviewed(inOrderOfKnowledge(histories));
  const withDimensions = others.filter((history) => history.dimensions.length > 0);
  return (
    <nav aria-label={t('nav', { name })} className="part-links">
      {reviewed && (
        <Way
          href={routes.review(locale, { ...reviewed, level: 'province', slug, year: reviewed.years[0] ?? 0 })}
          name={t('review.name')}
          text={t('review.about')}
        >
          {reviewed.years.map((year) => (
            <a key={year} href={routes.review(locale, { ...reviewed, level: 'province', slug, year })}>
              {year}
            </a>
          ))}
        </Way>
      )}
      <Way href={years} name={t('years.name')} text={t('years.about')}>
        {toBesideYears(histories).length > 0 && <Step id="dat-canh" href={years} text={t('years.beside')} />}
        {merged.length > 0 && <Step id="hop-nhat" href={years} text={t('years.merged')} />}
      </Way>
      <Way id="linh-vuc" href={dimensions} name={t('dimensions.name')} text={t('dimensions.about')}>
        {stories.map(({ year }) => (
          <Step key={year} id={`vi-sao-${year}`} href={dimensions} text={t('dimensions.story', { year })} />
        ))}
        {withDimensions.map(({ index }) => (
          <Step
            key={index.code}
            id={`noi-dung-${index.code}`}
            href={dimensions}
            text={shortNameOf(index, locale)}
          />
        ))}
      </Way>
      {hasDepartments(province) && (
        <Way
          id="so-nganh"
          href={routes.provincePart(locale, slug, 'departments')}
          name={t('departments.name')}
          text={t('departments.about')}
        >
          {[...internalYears].reverse().map((year) => (
            <a key={year} href={routes.internalIndex(locale, slug, year)}>
              {year}
            </a>
          ))}
        </Way>
      )}
      <Way
        href={routes.provincePart(locale, slug, 'sources')}
        name={t('sources.name')}
        text={t('sources.about')}
      />
      <Way
        href={routes.comparison(locale, { units: [current.slug] })}
        name={t('compare.name')}
        text={t('compare.about')}
      />
    </nav>
  );
}

/** The first index with years to review, and these, the latest first. */
function toReviewed(histories: Province['histories']): { index: string; years: number[] } | null {
  const found = histories.find((history) => reviewYearsOf(history).length > 0);
  return found ? { index: found.index.code, years: reviewYearsOf(found) } : null;
}

interface WayProps {
  id?: string;
  href: string;
  name: string;
  text: string;
  children?: ReactNode;
}

function Way({ id, href, name, text, children }: WayProps) {
  return (
    <div id={id}>
      <h2>
        <a href={href}>{name}</a>
      </h2>
      <p className="note">{text}</p>
      {children && <p className="part-steps">{children}</p>}
    </div>
  );
}

/** A way to a section of another page that has the same name there. */
const Step = ({ id, href, text }: { id: string; href: string; text: string }) => (
  <a id={id} href={`${href}#${id}`}>
    {text}
  </a>
);
