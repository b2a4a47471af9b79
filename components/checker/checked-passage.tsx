import { useTranslations } from 'next-intl';
import { type CheckedText, toPieces } from '@/lib/views/checker/checker';
import { VerdictMark, verdictOf } from './verdict';

/** The text as it was pasted, with every claim marked in its place and numbered. */
export function CheckedPassage({ checked }: { checked: CheckedText }) {
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
        const verdict = claim ? verdictOf(claim) : 'unread';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place
          <mark key={at} className="bg-hatch text-ink">
            {piece.text}
            <a
              href={`#nhan-dinh-${piece.at + 1}`}
              className="ml-0.5 align-super text-xs"
              aria-label={`${t('claim', { at: piece.at + 1 })}: ${t(`verdicts.${verdict}`)}`}
            >
              <VerdictMark verdict={verdict} />
              {piece.at + 1}
            </a>
          </mark>
        );
      })}
    </section>
  );
}
