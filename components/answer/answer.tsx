import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatRange, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type Answer as AnswerData, toAnswer, toLead } from '@/lib/views/units/answer';
import type { Province } from '@/lib/views/units/province';
import { toReasons } from '@/lib/views/units/reasons';
import { DirectionText } from './direction-text';
import { Elsewhere, ElsewhereRank } from './elsewhere';
import { PlaceText } from './place-text';
import { ReasonsText } from './reasons-text';

/** Where a province stands, whether it rose and why: what is known, in one screen of a phone. */
export function Answer({ province, locale }: { province: Province; locale: Locale }) {
  const t = useTranslations('answer');
  const lead = toLead(province.histories);
  const field = lead && province.fields[lead.index.code];
  const answer = lead && toAnswer(lead, field?.own);
  if (!answer) return <p className="answer-none hatched">{t('nothing')}</p>;
  const { index, year, awaited } = answer;
  return (
    <section id="tra-loi" className="answer">
      <Numeral answer={answer} histories={province.histories} current={province.current} locale={locale} />
      <dl>
        <dt>{t('where')}</dt>
        <dd>
          <PlaceText answer={answer} field={field ?? null} locale={locale} />
        </dd>
        <dt>{t('direction')}</dt>
        <dd>
          <DirectionText answer={answer} locale={locale} />
          <Elsewhere answer={answer} histories={province.histories} locale={locale} />
        </dd>
        <dt>{t('why')}</dt>
        <dd>
          <ReasonsText
            reasons={toReasons(lead, province.stories, year)}
            index={index}
            year={year}
            locale={locale}
            href={routes.provincePart(locale, province.slug, 'dimensions')}
          />
        </dd>
      </dl>
      {awaited !== null && (
        <p className="answer-note">{t('awaited', { index: shortNameOf(index, locale), year: awaited })}</p>
      )}
    </section>
  );
}

interface NumeralProps {
  answer: AnswerData;
  histories: Province['histories'];
  current: Province['current'];
  locale: Locale;
}

/**
 * The rank in large; where it is not known, what another index says, then that, with the latest known one and its year
 * in the same size.
 */
function Numeral({ answer, histories, current, locale }: NumeralProps) {
  const [t, standing] = [useTranslations('answer'), useTranslations('province.standing')];
  const ranking = useTranslations('ranking');
  const { index, year, unit, standing: place, earlier } = answer;
  const kicker = (
    <span className="kicker">
      {standing('kicker', { index: shortNameOf(index, locale), year })}
      {unit.id !== current.id &&
        ` · ${standing('former', { name: nameOf(unit, locale), same: unit.slug === current.slug ? 'yes' : 'no' })}`}
    </span>
  );
  if (place.kind === 'known') {
    return (
      <p className="answer-rank">
        {kicker}
        <a href={routes.figure(locale, place.figure.id)} className="numeral">
          <span className="sr-only">{t('rank')} </span>
          {formatWhole(place.rank, locale)}
        </a>
        {place.of !== null && (
          <span className="base">
            {t('of', { of: place.of, computed: place.figure.basis === 'computed' ? 'yes' : 'no' })}
          </span>
        )}
      </p>
    );
  }
  if (place.kind === 'bounded') {
    const { best, worst, of, by } = place;
    return (
      <p className="answer-rank">
        {kicker}
        <a href={routes.boundsMethod(locale)} className="numeral">
          <span aria-hidden="true" className="bounded range">
            {formatRange(best, worst, locale)}
          </span>
          <span className="sr-only">
            {ranking('bound', { best, worst, sure: best === worst ? 'yes' : 'no' })}
          </span>
        </a>
        <span className="base">
          {t('of', { of, computed: 'no' })}; {ranking('boundBy', { by })}
        </span>
      </p>
    );
  }
  const absence = t(`absent.${place.because}`, { year });
  return (
    <p className="answer-rank">
      <ElsewhereRank answer={answer} histories={histories} locale={locale} />
      {kicker}
      <span className="absent">
        {place.figureId ? <a href={routes.figure(locale, place.figureId)}>{absence}</a> : absence}
        {earlier && (
          <>
            {'\u00a0· '}
            <span>
              {t.rich('latest', {
                rank: earlier.rank,
                year: earlier.year,
                link: (text) => <a href={routes.figure(locale, earlier.figureId)}>{text}</a>,
              })}
            </span>
          </>
        )}
      </span>
    </p>
  );
}
