import { useTranslations } from 'next-intl';
import { knownOf, lastRankOf, publishedOf, ranksOf } from '@/lib/domain/series/points';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { inOrderOfKnowledge, toAnswer, toCoverage } from '@/lib/views/units/answer';
import type { Possible } from '@/lib/views/units/neighbours';
import type { IndexHistory, Province } from '@/lib/views/units/province';
import { Sparkline } from '../charts/sparkline';
import { toneClass } from '../figures/moved-places';
import { RankBase } from '../figures/rank-base';
import { toneOf } from '../figures/rank-change';
import { ToneMark } from '../figures/tone-mark';

interface IndexTilesProps {
  slug: string;
  fields: Province['fields'];
  histories: readonly IndexHistory[];
  locale: Locale;
}

/** Every index of a province in a tile of the same size: its newest rank, its years as a line, how much is known. */
export function IndexTiles({ slug, fields, histories, locale }: IndexTilesProps) {
  const t = useTranslations('tiles');
  return (
    <section aria-label={t('title')} className="tiles">
      {inOrderOfKnowledge(histories).map((history) => (
        <Tile
          key={history.index.code}
          history={history}
          possible={fields[history.index.code]?.own}
          href={`${routes.provincePart(locale, slug, 'years')}#${history.index.code}`}
          locale={locale}
        />
      ))}
    </section>
  );
}

interface TileProps {
  history: IndexHistory;
  possible: Possible | undefined;
  /** the address of its years */
  href: string;
  locale: Locale;
}

function Tile({ history, possible, href, locale }: TileProps) {
  const t = useTranslations('tiles');
  const { index, entries } = history;
  const answer = toAnswer(history, possible);
  const points = ranksOf(publishedOf(entries));
  const name = shortNameOf(index, locale);
  return (
    <div id={index.code} className="tile">
      <h2>
        <a href={href}>{name}</a>
      </h2>
      {answer && <Newest answer={answer} locale={locale} />}
      {knownOf(points).length > 1 && (
        <Sparkline points={points} of={lastRankOf(entries)} year={answer?.year ?? 0} />
      )}
      <p className="note">{t('coverage', { ...toCoverage(entries) })}</p>
    </div>
  );
}

function Newest({ answer, locale }: { answer: NonNullable<ReturnType<typeof toAnswer>>; locale: Locale }) {
  const [t, change, absent] = [
    useTranslations('tiles'),
    useTranslations('change'),
    useTranslations('answer'),
  ];
  const ranking = useTranslations('ranking');
  const { year, standing, earlier, direction } = answer;
  if (standing.kind === 'missing') {
    return (
      <p className="tile-absent">
        {absent(`absent.${standing.because}`, { year })}
        {earlier && (
          <>
            {' · '}
            {absent.rich('latest', {
              rank: earlier.rank,
              year: earlier.year,
              link: (text) => <a href={routes.figure(locale, earlier.figureId)}>{text}</a>,
            })}
          </>
        )}
      </p>
    );
  }
  if (standing.kind === 'bounded') {
    return (
      <p>
        <span className="tile-rank">
          {t.rich('range', {
            best: standing.best,
            worst: standing.worst,
            sure: standing.best === standing.worst ? 'yes' : 'no',
            link: (text) => <a href={routes.boundsMethod(locale)}>{text}</a>,
          })}
          <RankBase of={standing.of} locale={locale} />
        </span>{' '}
        <span className="note">
          {year} · {ranking('boundBy', { by: standing.by })}
        </span>
      </p>
    );
  }
  const places = direction.kind === 'moved' ? direction.places : null;
  return (
    <p>
      <span className="tile-rank">
        {t.rich('rank', {
          rank: standing.rank,
          link: (text) => <a href={routes.figure(locale, standing.figure.id)}>{text}</a>,
        })}
        <RankBase of={standing.of} locale={locale} />
      </span>{' '}
      <span className="note">{year}</span>{' '}
      {places !== null && (
        <span className={`tile-move ${toneClass[toneOf(places)]}`}>
          <ToneMark kind={toneOf(places)} />{' '}
          {change('places', { tone: toneOf(places), places: Math.abs(places) })}
        </span>
      )}
    </p>
  );
}
