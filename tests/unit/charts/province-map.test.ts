import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { toProvinceMap } from '@/lib/charts/province-map';

const boundaries = JSON.parse(readFileSync('prisma/data/geo/provinces.topo.json', 'utf8')) as Topology;

const slugsOf = (name: string): string[] => {
  const object = boundaries.objects[name];
  return object?.type === 'GeometryCollection' ? object.geometries.map(({ id }) => String(id)) : [];
};

/** The points of a path. */
function pointsOf(path: string): [number, number][] {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const numbers = (ring.split('h')[0] ?? '').match(/-?\d+/g)?.map(Number) ?? [];
      let [x, y] = [0, 0];
      const points: [number, number][] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

describe.each([
  ['provinces63', 63],
  ['provinces34', 34],
] as const)('%s', (name, count) => {
  const slugs = slugsOf(name);
  const map = toProvinceMap(boundaries, slugs);

  it('draws every province inside the picture', () => {
    expect(map.shapes.map(({ slug }) => slug)).toEqual(slugs);
    expect(slugs).toHaveLength(count);
    for (const { slug, path } of map.shapes) {
      const points = pointsOf(path);
      expect(points.length, slug).toBeGreaterThan(4);
      for (const [x, y] of points) {
        expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, `${slug} ${x} ${y}`).toBe(true);
      }
    }
  });

  it('draws Hoàng Sa and Trường Sa in their frames, as part of their provinces', () => {
    expect(map.insets.map(({ archipelago, province }) => [archipelago, province])).toEqual([
      ['hoang-sa', 'da-nang'],
      ['truong-sa', 'khanh-hoa'],
    ]);
    for (const frame of map.insets) {
      const islands = map.shapes.find(({ slug }) => slug === frame.province)?.insetPath ?? '';
      const points = pointsOf(islands);
      expect(points.length).toBeGreaterThan(100);
      for (const [x, y] of points) {
        const inside = x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height;
        expect(inside, `${frame.archipelago} ${x} ${y}`).toBe(true);
      }
    }
    expect(map.shapes.filter(({ insetPath }) => insetPath)).toHaveLength(2);
  });

  it('lays no frame over the land or an island near it', () => {
    const covered = map.shapes.filter(({ path }) =>
      pointsOf(path).some(([x, y]) =>
        map.insets.some(
          (frame) => x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height,
        ),
      ),
    );
    expect(covered.map(({ slug }) => slug)).toEqual([]);
  });

  it('gives the land the height of the picture', () => {
    const heights = map.shapes.flatMap(({ path }) => pointsOf(path).map(([, y]) => y));
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(map.height * 0.95);
  });
});

it('neighbours meet without a seam', () => {
  const map = toProvinceMap(boundaries, slugsOf('provinces63'));
  const cornersOf = (slug: string) =>
    new Set(pointsOf(map.shapes.find((shape) => shape.slug === slug)?.path ?? '').map(String));
  const [hanoi, bacNinh, camau] = ['ha-noi', 'bac-ninh', 'ca-mau'].map(cornersOf);
  const shared = (a: Set<string> | undefined, b: Set<string> | undefined) =>
    [...(a ?? [])].filter((point) => b?.has(point)).length;
  expect(shared(hanoi, bacNinh)).toBeGreaterThan(5);
  expect(shared(hanoi, camau)).toBe(0);
});

it('a province without boundaries has no shape, and leaves the others as they are', () => {
  const slugs = slugsOf('provinces34');
  const map = toProvinceMap(boundaries, ['tinh-a', ...slugs]);
  expect(map).toEqual(toProvinceMap(boundaries, slugs));
  expect(() => toProvinceMap(boundaries, ['tinh-a'])).toThrow(RangeError);
});
