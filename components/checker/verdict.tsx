import { useTranslations } from 'next-intl';
import type { CheckedClaim } from '@/lib/views/checker/checker';

/** The mark of a verdict, so that it is told by shape and word, not by colour. */
const marks = { right: '✓', partly: '◐', wrong: '✗', context: '…', 'no-data': '—', unread: '?' } as const;
export type ShownVerdict = keyof typeof marks;

/** The verdict on a claim, also of one that is not understood. */
export const verdictOf = (claim: CheckedClaim): ShownVerdict =>
  claim.kind === 'unread' ? 'unread' : claim.verdict;

/** The mark of a verdict alone, for a place that says the word elsewhere. */
export const VerdictMark = ({ verdict }: { verdict: ShownVerdict }) => (
  <span aria-hidden="true">{marks[verdict]}</span>
);

/** A verdict in a mark, a word and what the word means. */
export function VerdictText({ verdict }: { verdict: ShownVerdict }) {
  const t = useTranslations('checker');
  return (
    <p className="mt-1">
      <strong className="mr-2 border border-rule-strong px-2 py-0.5">
        <VerdictMark verdict={verdict} /> {t(`verdicts.${verdict}`)}
      </strong>
      <span className="text-soft">{t(`verdictNotes.${verdict}`)}</span>
    </p>
  );
}
