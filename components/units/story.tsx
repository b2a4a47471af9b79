import { useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/dates';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Story as StoryData } from '@/lib/views/units/province';
import { toStoryFacts } from '@/lib/views/units/story';
import { toneClass } from '../figures/moved-places';
import { PointChange } from '../figures/point-change';
import { toneOf } from '../figures/rank-change';
import { ToneMark } from '../figures/tone-mark';
import { Name } from '../ui/name';

/** Why a province moved in a year: the dimensions that changed, their departments, the measures taken. */
export function Story({ story, locale }: { story: StoryData; locale: Locale }) {
  const t = useTranslations('province.story');
  const { index, year, initiatives, source, regionRank } = story;
  const { sinceYear, ranks, leadsRegion, moved } = toStoryFacts(story);
  return (
    <section id={`vi-sao-${year}`} className="mb-12 border-t-2 border-rule-strong pt-2">
      <p className="text-[0.8125rem] font-semibold text-soft">{t('year', { year })}</p>
      <h2 className="text-[clamp(1.5rem,3vw,2.1rem)]">
        {ranks
          ? t('title', { ...ranks, tone: toneOf(ranks.from - ranks.to), publisher: source.publisher })
          : t('plainTitle', { publisher: source.publisher })}
      </h2>
      {regionRank && leadsRegion && (
        <p className="mt-1 max-w-[60ch]">
          <a href={routes.figure(locale, regionRank.id)}>
            {regionRank.quote ? <q lang="vi">{regionRank.quote}</q> : t('regionRank')}
          </a>
        </p>
      )}
      <div className="mt-4 grid gap-x-16 gap-y-8 md:grid-cols-[3fr_2fr]">
        <div>
          <table className="w-full">
            <caption className="pb-1.5 text-left text-sm text-soft">
              {sinceYear === null ? t('movedPlain') : t('moved', { year: sinceYear })}
            </caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{t('dimension')}</th>
                <th scope="col">{t('change')}</th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ dimension, department, places, share, pointChange, figureId: id }) => {
                const tone = toneOf(places);
                return (
                  <tr key={dimension.code} className="border-t border-rule">
                    <th
                      scope="row"
                      className="w-[46%] py-2.5 pr-4 text-left align-top leading-snug font-semibold"
                    >
                      <a href={routes.dimension(locale, { index: index.code, dimension: dimension.code })}>
                        <Name of={dimension} locale={locale} />
                      </a>
                      {department && (
                        <span lang="vi" className="block text-[0.8125rem] font-normal text-soft">
                          {department}
                        </span>
                      )}
                    </th>
                    <td className="py-2.5 align-top">
                      <a
                        href={id ? routes.figure(locale, id) : undefined}
                        className={`whitespace-nowrap ${toneClass[tone]}`}
                      >
                        <ToneMark kind={tone} className="mr-1.5 size-[1.15rem]" />
                        <b className="text-[1.9rem] leading-none tracking-tight">
                          {formatWhole(Math.abs(places), locale)}
                        </b>{' '}
                        {t('places')}
                        <span className="sr-only">{t('direction', { tone })}</span>
                      </a>
                      <span className="block text-[0.8125rem] text-soft">
                        <PointChange
                          change={pointChange}
                          locale={locale}
                          figureId={null}
                          index={index}
                          measure="percent"
                        />
                      </span>
                    </td>
                    <td aria-hidden="true" className="hidden w-[28%] py-2.5 align-top sm:table-cell">
                      <svg
                        viewBox="0 0 100 8"
                        preserveAspectRatio="none"
                        aria-hidden="true"
                        className="mt-3 h-2 w-full"
                      >
                        <rect
                          width={share * 100}
                          height={8}
                          className={places < 0 ? 'fill-fall' : 'fill-rise'}
                        />
                      </svg>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p className="mt-3 text-sm text-soft">
            {t.rich('source', {
              publisher: source.publisher,
              day: source.publishedOn ? formatDay(source.publishedOn, locale) : '',
              link: (text) => <a href={source.url ?? routes.source(locale, source.code)}>{text}</a>,
            })}
          </p>
        </div>
        <div>
          <h3>{t('initiatives')}</h3>
          <ol className="mt-2 list-decimal pl-5 text-[0.9375rem] marker:font-semibold marker:text-soft">
            {initiatives.map(({ textVi, textEn }) => (
              <li key={textVi} className="mb-2">
                {locale === 'vi' ? textVi : textEn}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}
