import { type Tone, ToneMark } from './tone-mark';

export const toneClass: Record<Tone, string> = { rise: 'text-rise', fall: 'text-fall', same: 'text-same' };

/** A change of places in words. */
export interface Places {
  tone: Tone;
  /** the number beside the mark, and the words for readers who cannot see the mark */
  shown: string;
  said: string;
}

interface MovedPlacesProps extends Places {
  href: string | null;
  /** whether the number is a range that follows from what is known */
  isBounded?: boolean | undefined;
  /** the words after a change that a source states */
  stated?: string | undefined;
  className?: string | undefined;
}

/** Places gained or lost: a tone mark and a number, linked to the later figure. */
export function MovedPlaces({
  tone,
  shown,
  said,
  href,
  isBounded,
  stated,
  className = '',
}: MovedPlacesProps) {
  const content = (
    <>
      <ToneMark kind={tone} />
      <span aria-hidden="true" className={isBounded ? 'bounded' : undefined}>
        {shown}
      </span>
      <span className="sr-only">{said}</span>
    </>
  );
  return (
    <span className={`move ${toneClass[tone]} ${className}`.trimEnd()}>
      {href ? <a href={href}>{content}</a> : <span>{content}</span>}
      {stated && <small>{` ${stated}`}</small>}
    </span>
  );
}
