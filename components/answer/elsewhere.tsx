import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { type Answer, inOrderOfKnowledge, toAnswer } from '@/lib/views/units/answer';
import type { IndexHistory } from '@/lib/views/units/province';
import { toneOf } from '../figures/rank-change';

interface ElsewhereProps {
  answer: Answer;
  histories: readonly IndexHistory[];
  locale: Locale;
}

/** What the best known of the other indices says, where the answer's own has no rank; null where it has one. */
function toElsewhere({ answer, histories }: Omit<ElsewhereProps, 'locale'>) {
  if (answer.standing.kind !== 'missing') return null;
  const [other] = inOrderOfKnowledge(histories).flatMap((history) => {
    const found = history.index.code === answer.index.code ? null : toAnswer(history);
    return found?.standing.kind === 'known' ? [{ ...found, standing: found.standing }] : [];
  });
  return other ?? null;
}

type Other = NonNullable<ReturnType<typeof toElsewhere>>;

/** What both say of it. */
const toWords = ({ index, year, standing }: Other, locale: Locale) => ({
  index: shortNameOf(index, locale),
  year,
  rank: standing.rank,
  of: standing.of ?? 0,
  base: standing.of === null ? 'unknown' : 'known',
  link: (text: ReactNode) => <a href={routes.figure(locale, standing.figure.id)}>{text}</a>,
});

/** The newest rank of the best known of the other indices, in the size of the missing one that it stands before. */
export function ElsewhereRank({ locale, ...asked }: ElsewhereProps) {
  const t = useTranslations('answer');
  const other = toElsewhere(asked);
  return other && <span className="elsewhere">{t.rich('known', toWords(other, locale))}</span>;
}

/** The same rank in a sentence, with its change. */
export function Elsewhere({ locale, ...asked }: ElsewhereProps) {
  const t = useTranslations('answer');
  const other = toElsewhere(asked);
  if (!other) return null;
  const { direction } = other;
  const places = direction.kind === 'moved' ? direction.places : null;
  return (
    <span className="block">
      {t.rich('elsewhere', {
        ...toWords(other, locale),
        tone: places === null ? 'unknown' : toneOf(places),
        places: Math.abs(places ?? 0),
        sinceYear: direction.kind === 'moved' ? direction.since : 0,
      })}
    </span>
  );
}
