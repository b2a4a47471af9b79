import { useTranslations } from 'next-intl';
import { formatWhole } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/routes';
import { type CheckedText, claimId, toPieces } from '@/lib/views/checker/checker';
import { VerdictMark, verdictOf } from './verdict';

/** The text as it was pasted, with every claim marked in its place and numbered. */
export function CheckedPassage({ checked, locale }: { checked: CheckedText; locale: Locale }) {
  const t = useTranslations('checker');
  return (
    <section
      aria-label={t('text')}
      lang="vi"
      className="mt-4 max-w-[65ch] border-l-4 border-rule pl-4 whitespace-pre-wrap [overflow-wrap:anywhere]"
    >
      {toPieces(checked).map((piece, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
        if (piece.kind === 'plain') return <span key={at}>{piece.text}</span>;
        const claim = checked.claims[piece.at];
        const number = formatWhole(piece.at + 1, locale);
        const verdict = claim ? verdictOf(claim) : 'unread';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
          <mark key={at} className="bg-hatch text-ink">
            {piece.text}
            <a
              href={`#${claimId(piece.at)}`}
              className="ml-0.5 align-super text-xs"
              aria-label={`${t('claim', { at: number })}: ${t(`verdicts.${verdict}`)}`}
            >
              <VerdictMark verdict={verdict} />
              {number}
            </a>
          </mark>
        );
      })}
    </section>
  );
}
