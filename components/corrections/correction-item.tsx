import { useTranslations } from 'next-intl';
import { type Locale, routes } from '@/lib/routes';
import type { Correction } from '@/lib/views/figures/corrections';
import { nameMeasure, nameSubject, sayWhy, toValues } from './correction-words';

interface CorrectionItemProps {
  correction: Correction;
  locale: Locale;
}

/** One correction: which figure, from what to what, and why. */
export function CorrectionItem({ correction, locale }: CorrectionItemProps) {
  const t = useTranslations();
  const { say, ...values } = toValues(correction, locale);
  return (
    <li className="grid gap-x-10 gap-y-1 border-t border-rule py-3 md:grid-cols-[2fr_3fr]">
      <div>
        <h3>
          <a href={routes.figure(locale, correction.id)}>{nameSubject(correction, locale)}</a>
        </h3>
        <p className="note">{nameMeasure(correction, locale, t)}</p>
      </div>
      <div className="max-w-[65ch]">
        <p>
          {t.rich(`corrections.say.${say}`, {
            ...values,
            b: (text) => <b className="whitespace-nowrap tabular-nums">{text}</b>,
          })}
        </p>
        {sayWhy(correction, locale, t).map((sentence) => (
          <p key={sentence} className="note">
            {sentence}
          </p>
        ))}
      </div>
    </li>
  );
}
