import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { type Locale, routes } from '@/lib/routes';
import type { PlacedDimension, Reasons } from '@/lib/views/units/reasons';
import { Name } from '../ui/name';
import { Few } from '../units/few-names';

interface ReasonsTextProps {
  reasons: Reasons;
  index: IndexInfo;
  year: number;
  locale: Locale;
  /** the address of all dimensions */
  href: string;
}

/** Why: the best and the worst dimension, what moved, and what a source tells; or that no source says. */
export function ReasonsText({ reasons, year, locale, href }: ReasonsTextProps) {
  const t = useTranslations('answer.reasons');
  const { ranked, moved, story } = reasons;
  const names = (dimensions: readonly PlacedDimension[]) => () => (
    <Dimensions dimensions={dimensions} locale={locale} />
  );
  const [best, worst, rose, fell] = [ranked?.best[0], ranked?.worst[0], moved.rose[0], moved.fell[0]];
  // the base of what moved was told with the ranks
  const told = moved.base === ranked?.base ? 'yes' : 'no';
  const isSilent = !ranked && moved.base === 0 && story?.year !== year;
  return (
    <>
      {ranked &&
        best &&
        t.rich(ranked.base === 1 ? 'one' : worst ? 'ranked' : 'even', {
          base: ranked.base,
          best: names(ranked.best),
          bestRank: best.places,
          worst: names(ranked.worst),
          worstRank: worst?.places ?? 0,
        })}{' '}
      {rose && t.rich('rose', { names: names(moved.rose), places: rose.places, base: moved.base, told })}{' '}
      {fell && t.rich('fell', { names: names(moved.fell), places: -fell.places, base: moved.base, told })}{' '}
      {isSilent && t('silent', { year })}{' '}
      {story && story.most.length > 0 && (
        <>
          {t('told', { year: story.year, publisher: story.publisher })}{' '}
          {story.most.map(({ dimension, places, figureId }, at) => (
            <span key={dimension.code}>
              {at > 0 && '; '}
              <Name of={dimension} locale={locale} />{' '}
              <a href={routes.figure(locale, figureId)}>
                {t('change', { tone: places > 0 ? 'rise' : 'fall', places: Math.abs(places) })}
              </a>
            </span>
          ))}
          {story.others > 0 && t('others', { count: story.others })}.
        </>
      )}{' '}
      {(ranked || story) && <a href={href}>{t('all')}</a>}
    </>
  );
}

function Dimensions({ dimensions, locale }: { dimensions: readonly PlacedDimension[]; locale: Locale }) {
  const items = dimensions.map(({ dimension, figureId }) => ({
    key: dimension.code,
    node: (
      <a href={routes.figure(locale, figureId)}>
        <Name of={dimension} locale={locale} />
      </a>
    ),
  }));
  return <Few items={items} kind="dimension" locale={locale} />;
}
