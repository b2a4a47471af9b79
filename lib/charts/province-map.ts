import { type GeoProjection, geoMercator } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Ring = [number, number][];
type Box = readonly [west: number, south: number, east: number, north: number];

/** A rectangle of the picture, in its units. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ProvinceShape {
  slug: string;
  /** the land and the islands near it */
  path: string;
  /** its islands in the frames of the archipelagos; empty when it has none */
  insetPath: string;
}

export interface Inset extends Rectangle {
  archipelago: Archipelago;
  /** the slug of the province that the archipelago belongs to */
  province: string;
}

export interface ProvinceMap {
  width: number;
  height: number;
  shapes: ProvinceShape[];
  insets: Inset[];
}

export const archipelagos = ['hoang-sa', 'truong-sa'] as const;
export type Archipelago = (typeof archipelagos)[number];

/**
 * Hoàng Sa and Trường Sa lie so far out that drawing them to scale would leave the mainland a third of the
 * width. Each has a frame of its own, where the sea leaves room.
 */
const frames: Record<Archipelago, { box: Box; frame: Rectangle }> = {
  'hoang-sa': { box: [111, 15.5, 113, 17.4], frame: { x: 820, y: 600, width: 290, height: 340 } },
  'truong-sa': { box: [109.4, 6.9, 118, 11.6], frame: { x: 640, y: 1474, width: 470, height: 210 } },
};
const [width, height] = [1120, 1690];
const mainland: [[number, number], [number, number]] = [
  [6, 6],
  [840, height - 6],
];
const margin = 22;
/** the corner of a frame that is kept free of islands for its name */
const nameSize: Record<Archipelago, { width: number; height: number }> = {
  'hoang-sa': { width: 0, height: 80 },
  'truong-sa': { width: 90, height: 0 },
};

/**
 * Draws the provinces, from the object of the topology that has most of them; one that it does not have gets no
 * shape. Coordinates are rounded to whole units; neighbours share the points of their border, so there is no seam
 * between them.
 * @throws when no object of the topology has any of them
 */
export function toProvinceMap(topology: Topology, slugs: readonly string[]): ProvinceMap {
  const { object: known, drawn } = findObject(topology, slugs);
  const provinces = drawn.map((slug) => {
    const polygons = toPolygons(topology, known, slug);
    return { slug, near: polygons.filter((rings) => !archipelagoOf(rings)), polygons };
  });
  const project = geoMercator().fitExtent(mainland, toPoints(provinces.flatMap(({ near }) => near)));
  const far = archipelagos.map((archipelago) => {
    const { frame } = frames[archipelago];
    const name = nameSize[archipelago];
    const islands = provinces.flatMap(({ slug, polygons }) =>
      polygons.filter((rings) => archipelagoOf(rings) === archipelago).map((rings) => ({ slug, rings })),
    );
    const inset = geoMercator().fitExtent(
      [
        [frame.x + margin + name.width, frame.y + margin + name.height],
        [frame.x + frame.width - margin, frame.y + frame.height - margin],
      ],
      toPoints(islands.map(({ rings }) => rings)),
    );
    return { archipelago, frame, islands, inset };
  });
  return {
    width,
    height,
    shapes: provinces.map(({ slug, near }) => ({
      slug,
      path: near
        .flat()
        .map((ring) => toPath(ring, project, 'drop'))
        .join(''),
      insetPath: far
        .flatMap(({ islands, inset }) =>
          islands
            .filter((island) => island.slug === slug)
            .flatMap(({ rings }) => rings.map((ring) => toPath(ring, inset, 'dot'))),
        )
        .join(''),
    })),
    insets: far.flatMap(({ archipelago, frame, islands }) =>
      islands[0] ? [{ archipelago, province: islands[0].slug, ...frame }] : [],
    ),
  };
}

/** The object that has most of the provinces, and the provinces that it has; the first one of several. */
function findObject(topology: Topology, slugs: readonly string[]) {
  const candidates = Object.values(topology.objects)
    .filter((object): object is GeometryCollection => object.type === 'GeometryCollection')
    .map((object) => {
      const ids = new Set(object.geometries.map(({ id }) => id));
      return { object, drawn: slugs.filter((slug) => ids.has(slug)) };
    })
    .sort((a, b) => b.drawn.length - a.drawn.length);
  const [best] = candidates;
  if (!best || best.drawn.length === 0) throw new RangeError('the boundaries have none of these provinces');
  return best;
}

function toPolygons(topology: Topology, { geometries }: GeometryCollection, slug: string): Ring[][] {
  const geometry = geometries.find(({ id }) => id === slug) as Polygon | MultiPolygon;
  const drawn = feature(topology, geometry as Polygon).geometry as { type: string; coordinates: unknown };
  return (drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates) as Ring[][];
}

/** As points, because d3 takes a ring of the wrong direction for the rest of the globe; points have the same extent. */
const toPoints = (polygons: Ring[][]) => ({ type: 'MultiPoint' as const, coordinates: polygons.flat(2) });

/** The archipelago whose box holds the whole polygon, or null. */
function archipelagoOf(rings: readonly Ring[]): Archipelago | null {
  const points = rings.flat();
  return (
    archipelagos.find((archipelago) => {
      const [west, south, east, north] = frames[archipelago].box;
      return points.every(([x, y]) => x >= west && x <= east && y >= south && y <= north);
    }) ?? null
  );
}

/** The path of a ring, in relative steps; one that rounding makes smaller than a triangle becomes a dot or nothing. */
function toPath(ring: Ring, project: GeoProjection, whenTiny: 'drop' | 'dot'): string {
  const points = withoutRepeats(
    ring.map((point): Ring[number] => {
      const [x, y] = project(point) ?? [0, 0];
      return [Math.round(x), Math.round(y)];
    }),
  );
  const [start] = points;
  if (!start) return '';
  if (points.length < 3) return whenTiny === 'dot' ? `M${start.join(' ')}h0` : '';
  const steps = points.slice(1).map(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? start;
    return [x - fromX, y - fromY].join(' ').replaceAll(' -', '-');
  });
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** The points of a closed ring without its last one and without those that rounding made equal to their neighbour. */
const withoutRepeats = (ring: Ring): Ring =>
  ring.slice(1).filter(([x, y], at) => x !== ring[at]?.[0] || y !== ring[at]?.[1]);
