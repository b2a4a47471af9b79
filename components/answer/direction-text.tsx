import { useTranslations } from 'next-intl';
import { absoluteDecimal, roundDecimal, signOf } from '@/lib/domain/values/decimal';
import { listNames, shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { Answer, Direction } from '@/lib/views/units/answer';
import { toneClass } from '../figures/moved-places';
import { toneOf } from '../figures/rank-change';
import { ToneMark } from '../figures/tone-mark';
import { useUnits } from '../figures/use-units';

interface DirectionTextProps {
  answer: Answer;
  locale: Locale;
}

/** Whether the unit rose since the edition before, or why nobody can say. */
export function DirectionText({ answer, locale }: DirectionTextProps) {
  const t = useTranslations('answer');
  const { direction, index, standing, earlier } = answer;
  if (direction.kind === 'moved') return <Moved answer={answer} moved={direction} locale={locale} />;
  if (direction.kind === 'bounded') return <Bounded bounded={direction} locale={locale} />;
  if (direction.kind === 'first') return t('first');
  if (direction.kind === 'not-comparable')
    return t(`notComparable.${direction.because}`, { year: direction.since });
  const years = [...direction.years].reverse().map(String);
  return (
    <>
      {t(`unknown.${direction.because}`, {
        years: listNames(years, locale),
        index: shortNameOf(index, locale),
      })}
      {standing.kind !== 'missing' &&
        earlier &&
        t.rich('before', {
          rank: earlier.rank,
          year: earlier.year,
          link: (text) => <a href={routes.figure(locale, earlier.figureId)}>{text}</a>,
        })}
    </>
  );
}

interface BoundedProps {
  bounded: Extract<Direction, { kind: 'bounded' }>;
  locale: Locale;
}

function Bounded({ bounded: { isUp, least, most, since, caution }, locale }: BoundedProps) {
  const t = useTranslations('answer');
  const tone = isUp ? 'rise' : 'fall';
  return (
    <>
      {t.rich('between', {
        tone,
        least,
        most,
        year: since,
        exact: least === most ? 'yes' : 'no',
        b: (text) => (
          <a href={routes.boundsMethod(locale)} className={`answer-move ${toneClass[tone]}`}>
            <ToneMark kind={tone} /> <b>{text}</b>
          </a>
        ),
      })}
      {caution && ` ${t(`caution.${caution}`, { year: since })}`}
    </>
  );
}

interface MovedProps extends DirectionTextProps {
  moved: Extract<Direction, { kind: 'moved' }>;
}

function Moved({ answer, moved, locale }: MovedProps) {
  const t = useTranslations('answer');
  const { places, points, since, caution, from, figureId, isStated } = moved;
  const tone = toneOf(places ?? signOf(points?.amount ?? '0'));
  const to = answer.standing.kind === 'known' ? answer.standing.rank : null;
  const said = useSaidPoints(answer, points, locale);
  const lead = (id: string | null) => (text: React.ReactNode) => (
    <a href={id ? routes.figure(locale, id) : undefined} className={`answer-move ${toneClass[tone]}`}>
      <ToneMark kind={tone} /> <b>{text}</b>
    </a>
  );
  return (
    <>
      {places === null
        ? t.rich('pointsOnly', { tone, points: said, year: since, b: lead(points?.figureId ?? null) })
        : t.rich('places', {
            tone,
            places: Math.abs(places),
            year: since,
            path: from === null || to === null ? 'none' : 'known',
            from: from ?? 0,
            to: to ?? 0,
            stated: isStated ? 'yes' : 'no',
            b: lead(figureId),
          })}
      {places !== null &&
        points &&
        t.rich('points', {
          tone: toneOf(signOf(points.amount)),
          points: said,
          link: (text) => <a href={routes.figure(locale, points.figureId)}>{text}</a>,
        })}
      {caution && ` ${t(`caution.${caution}`, { year: since })}`}
    </>
  );
}

/** The size of a change in points with its unit: "4,63 điểm phần trăm". */
function useSaidPoints(
  { index }: Answer,
  points: Extract<Direction, { kind: 'moved' }>['points'],
  locale: Locale,
): string {
  const unitOf = useUnits(index, locale);
  if (!points) return '';
  const amount = formatDecimal(roundDecimal(absoluteDecimal(points.amount), index.decimals), locale);
  return `${amount} ${unitOf(points.measure)}`;
}
