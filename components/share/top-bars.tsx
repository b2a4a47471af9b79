import { inks } from './share-card';

interface TopBarsProps {
  /** `at`: the place of the value on the scale, in percent from the left; null for an unknown value */
  rows: { rank: string; name: string; value: string; at: number | null }[];
}

/** The first units of a ranking, each with its value on the year's scale. */
export function TopBars({ rows }: TopBarsProps) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', width: '100%' }}>
      {rows.map(({ rank, name, value, at }) => (
        <div key={name} style={{ display: 'flex', alignItems: 'center', fontSize: 27, height: 46 }}>
          <span style={{ width: 56, fontWeight: 600, color: inks.ink }}>{rank}</span>
          <span style={{ width: 520, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {name}
          </span>
          <div
            style={{
              display: 'flex',
              flexGrow: 1,
              height: 4,
              background: at === null ? inks.paper : inks.rule,
              position: 'relative',
            }}
          >
            {at !== null && (
              <div
                style={{
                  position: 'absolute',
                  left: `${at}%`,
                  top: -7,
                  width: 18,
                  height: 18,
                  marginLeft: -9,
                  borderRadius: 9,
                  background: inks.ink,
                }}
              />
            )}
          </div>
          <span style={{ width: 150, justifyContent: 'flex-end', fontWeight: 600 }}>{value}</span>
        </div>
      ))}
    </div>
  );
}
