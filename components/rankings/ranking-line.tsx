import type { ReactNode } from 'react';
import type { Sparkline } from '@/lib/charts/sparkline';
import type { Strip } from '@/lib/charts/strip';
import { type Locale, routes } from '@/lib/routes';
import { SparklinePicture } from '../charts/sparkline-picture';
import { ValueStrip } from '../charts/value-strip';
import { MovedPlaces, type Places } from '../figures/moved-places';
import { ScaleText } from '../figures/scale';
import { Sources, type SourcesText } from '../figures/sources';
import { NameText, type NameWords } from '../ui/name-text';

/** A figure's id and its value as it is shown. */
type FigureText = readonly [id: string, text: string];

/** What a row says. A cell that is no plain figure is given as it stands. */
export interface RankingLineProps {
  locale: Locale;
  slug: string;
  keys?: string;
  group?: string;
  hidden?: true;
  name: NameWords;
  href: string | null;
  region?: NameWords & { code: string };
  rank: FigureText | { cell: ReactNode };
  value: FigureText | { unknown: string };
  scale?: string;
  strip?: Strip;
  change: { places: Places; points?: string } | { cell: ReactNode };
  /** absent in a table without drawings */
  history?: Sparkline;
  sources: (SourcesText & { id: string }) | { cell: ReactNode };
}

/** A row of a ranking. */
export function RankingLine(props: RankingLineProps) {
  const { locale, slug, name, href, region, rank, value, change, history, sources } = props;
  const hrefOf = ([id]: FigureText) => routes.figure(locale, id);
  return (
    <tr
      hidden={props.hidden}
      data-unit={slug}
      data-keys={props.keys}
      data-region={region?.code}
      data-group={props.group}
    >
      {'cell' in rank ? (
        rank.cell
      ) : (
        <td className="rank-numeral">
          <a href={hrefOf(rank)}>{rank[1]}</a>
        </td>
      )}
      <th scope="row" className="cell-name">
        {href ? (
          <a href={href}>
            <NameText {...name} />
          </a>
        ) : (
          <span>
            <NameText {...name} />
          </span>
        )}
        {region && (
          <small>
            <NameText {...region} />
          </small>
        )}
      </th>
      <td className="cell-value">
        {'unknown' in value ? (
          <span className="text-sm text-soft">{value.unknown}</span>
        ) : (
          <span className="value-line">
            <span>
              <a href={hrefOf(value)} className="value">
                {value[1]}
              </a>
              {props.scale && <ScaleText text={props.scale} />}
            </span>
            {props.strip && <ValueStrip {...props.strip} />}
          </span>
        )}
      </td>
      {'cell' in change ? (
        change.cell
      ) : (
        <td className="cell-change">
          <MovedPlaces {...change.places} href={'cell' in rank ? null : hrefOf(rank)} />
          <small>
            {change.points && !('unknown' in value) && <a href={hrefOf(value)}>{change.points}</a>}
          </small>
        </td>
      )}
      {history && (
        <td className="cell-spark">
          <SparklinePicture {...history} />
        </td>
      )}
      {'cell' in sources ? sources.cell : <Sources {...sources} href={routes.figure(locale, sources.id)} />}
    </tr>
  );
}
