import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Topology } from 'topojson-specification';

let read: Promise<Topology> | null = null;

/** The boundaries of the provinces before and after the mergers of 2025; they belong to no release. */
export function getBoundaries(): Promise<Topology> {
  read ??= readFile(path.join(process.cwd(), 'prisma/data/geo/provinces.topo.json'), 'utf8').then(
    (text) => JSON.parse(text) as Topology,
  );
  return read;
}
