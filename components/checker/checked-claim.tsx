import { useTranslations } from 'next-intl';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { formatMeasure, formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type CheckedClaim, type CheckerPage, claimId, spanOf } from '@/lib/views/checker/checker';
import { CopyButton } from '../ui/copy-button';
import { figuresOf, useAnswerWords } from './use-answer-words';
import { VerdictText, verdictOf } from './verdict';

interface CheckedClaimProps {
  claim: CheckedClaim;
  /** its place among the claims, from 0 */
  at: number;
  text: string;
  page: CheckerPage;
  locale: Locale;
}

/** One claim: its words, how it was understood, the verdict, what decides it, and a sentence to quote. */
export function CheckedClaimItem({ claim, at, text, page, locale }: CheckedClaimProps) {
  const t = useTranslations('checker');
  const span = spanOf(claim);
  return (
    <li id={claimId(at)} className="border-t border-rule py-4 [overflow-wrap:anywhere]">
      <h3>
        {formatWhole(at + 1, locale)}. <span lang="vi">“{text.slice(span.start, span.end)}”</span>
      </h3>
      <VerdictText verdict={verdictOf(claim)} />
      {claim.kind === 'unread' ? (
        <p className="mt-2 max-w-[65ch]">
          {t(`obstacles.${claim.obstacle.kind}`, {
            words: 'words' in claim.obstacle ? claim.obstacle.words.slice(0, 6).join(', ') : '',
            word: 'word' in claim.obstacle ? claim.obstacle.word : '',
          })}
        </p>
      ) : (
        <Judged claim={claim} page={page} locale={locale} />
      )}
    </li>
  );
}

function Judged({
  claim,
  page: { names },
  locale,
}: Pick<CheckedClaimProps, 'page' | 'locale'> & { claim: Extract<CheckedClaim, { kind: 'judged' }> }) {
  const t = useTranslations('checker');
  const words = useAnswerWords(names, locale);
  const found = words.found(claim);
  const correct = words.correct(claim);
  const figures = figuresOf(claim);
  return (
    <>
      <p className="mt-2 max-w-[75ch] text-soft">
        {t('understood')}: {words.understood(claim)}
      </p>
      {(found || claim.reasons.length > 0) && (
        <ul className="mt-2 max-w-[75ch] list-disc pl-5">
          {found && <li>{found}</li>}
          {claim.reasons.map((reason) => (
            <li key={reason.kind}>{words.reasonText(reason, claim)}</li>
          ))}
        </ul>
      )}
      {figures.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-5">
          <span className="text-soft">{t('figures')}:</span>
          {figures.map((figure) => {
            const index = names.indices[figure.index];
            const unit = names.units[figure.unit];
            const part = names.dimensions[`${figure.index} ${figure.dimension}`];
            return (
              <a key={figure.id} href={routes.figure(locale, figure.id)}>
                {[
                  unit && nameOf(unit, locale),
                  `${index ? shortNameOf(index, locale) : figure.index} ${figure.year}`,
                  part && nameOf(part, locale),
                  `${t(`measures.${figure.measure}`)}: ${figure.value === null ? '—' : formatMeasure(figure.measure, figure.value, locale)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </a>
            );
          })}
        </p>
      )}
      {correct && (
        <div className="mt-3 max-w-[65ch] border-l-4 border-rule-strong pl-3">
          <p className="text-sm text-soft">{t('quote')}</p>
          <p className="flex flex-wrap items-start gap-x-3 gap-y-1 font-semibold">
            <span>{correct}</span>
            <CopyButton text={correct} words={{ copy: t('copy'), copied: t('copied') }} />
          </p>
        </div>
      )}
    </>
  );
}
