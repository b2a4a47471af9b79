import { SparklineDot } from '../charts/sparkline-picture';

const shapes = {
  rise: 'M1.2 12.6 10.6 1.1 13.4 3.6 2.4 13.4Z',
  fall: 'M12.8 12.6 3.4 1.1.6 3.6 11.6 13.4Z',
  same: 'M1 6.2H13V8.4H1Z',
};

export type Tone = keyof typeof shapes;

/** The mark of a change: dấu sắc for a rise, dấu huyền for a fall, ngang for none. Words stand beside it. */
export function ToneMark({ kind, className = '' }: { kind: Tone; className?: string }) {
  return (
    <svg aria-hidden="true" className={`tone ${className}`.trimEnd()}>
      <use href={`#${kind}`} />
    </svg>
  );
}

/** The shapes of the marks and of the dots of sparklines, which every page has once and each use repeats. */
export const ToneShapes = () => (
  <svg aria-hidden="true" className="absolute size-0">
    {Object.entries(shapes).map(([kind, path]) => (
      <symbol key={kind} id={kind} viewBox="0 0 14 14">
        <path d={path} />
      </symbol>
    ))}
    <SparklineDot />
  </svg>
);
