const strokes = {
  rise: 'M1.2 12.6 10.6 1.1 13.4 3.6 2.4 13.4Z',
  fall: 'M12.8 12.6 3.4 1.1.6 3.6 11.6 13.4Z',
  same: 'M1 6.2H13V8.4H1Z',
};

export type Tone = keyof typeof strokes;

/** The mark of a change: dấu sắc for a rise, dấu huyền for a fall, ngang for none. Words stand beside it. */
export function ToneMark({ kind, className = '' }: { kind: Tone; className?: string }) {
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden="true"
      className={`inline-block size-[0.95em] fill-current ${className}`}
    >
      <path d={strokes[kind]} />
    </svg>
  );
}
