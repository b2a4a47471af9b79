import type { RibbonChart } from '@/lib/charts/ribbon';
import type { RibbonRow } from '@/lib/domain/rankings/ribbon';
import { sequentialTones } from '../maps/map-scale';

interface RankRibbonProps {
  geometry: RibbonChart;
  nameOf(row: RibbonRow): string;
  /** the name and all known ranks */
  wordsOf(row: RibbonRow): string;
  hrefOf(row: RibbonRow): string | undefined;
  regionName(group: RibbonChart['groups'][number]): string;
}

/**
 * The ranks of all units, a row each and a column for each year. The pointer names a row and leads to its unit. It is
 * hidden from screen readers and the keyboard, which have the table that it links to.
 */
export function RankRibbon({ geometry, nameOf, wordsOf, hrefOf, regionName }: RankRibbonProps) {
  const { width, height, classes, ranges, absent, rows, groups, years } = geometry;
  return (
    <div className="ribbon" aria-hidden="true">
      <ol className="ribbon-years">
        {years.map(({ year, x }) => (
          <li key={year} style={{ left: `${x}%` }}>
            <span className="max-sm:hidden">{String(year).slice(0, 2)}</span>
            {String(year).slice(2)}
          </li>
        ))}
      </ol>
      <div className="ribbon-cells" style={{ height }}>
        {groups.map((group) => (
          <div key={group.y} className="unknown" style={{ top: group.y, height: group.height }}>
            <span>{regionName(group)}</span>
          </div>
        ))}
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {classes.map(
            (path, at) => path && <path key={sequentialTones[at]} className={sequentialTones[at]} d={path} />,
          )}
          {ranges.map(
            (path, at) => path && <path key={sequentialTones[at]} className={sequentialTones[at]} d={path} />,
          )}
          {absent && <path className="absent" d={absent} />}
        </svg>
        {rows.map(({ row, y, height: tall }) => (
          <a
            key={row.unit.id}
            href={hrefOf(row)}
            data-unit={row.unit.slug}
            tabIndex={-1}
            title={wordsOf(row)}
            style={{ top: y, height: tall }}
          >
            <b>{nameOf(row)}</b>
          </a>
        ))}
      </div>
    </div>
  );
}
