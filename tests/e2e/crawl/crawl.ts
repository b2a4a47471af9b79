import { type PageFacts, readPage } from './read-page';

/** A kind of pages that is too numerous to visit; `most` of them are taken at even distances from the sorted list. */
interface Bound {
  name: string;
  of: RegExp;
  most: number;
}

export interface Crawl {
  pages: number;
  links: number;
  /** for each bound, how many addresses were visited and how many were linked */
  bounded: { name: string; visited: number; linked: number }[];
  /** the linked addresses beyond a bound */
  unvisited: string[];
  problems: string[];
}

interface Visit {
  status: number;
  facts: PageFacts | null;
}

const atOnce = 8;

/** Visits every address that can be reached from the seeds, over plain HTTP, and collects what is wrong. */
export async function crawl(
  origin: string,
  seeds: readonly string[],
  bounds: readonly Bound[],
): Promise<Crawl> {
  const visits = new Map<string, Visit>();
  const linkedFrom = new Map<string, string>(seeds.map((seed) => [seed, 'the start']));
  const fragments = new Map<string, { path: string; id: string; from: string }>();
  const boundOf = (path: string) => bounds.find(({ of }) => of.test(path));
  let links = 0;

  const visit = async (path: string): Promise<string[]> => {
    const response = await fetch(origin + path);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const body = await response.text();
    const facts = isPage ? readPage(body, new URL(path, origin)) : null;
    visits.set(path, { status: response.status, facts });
    return (facts?.links ?? []).flatMap((link) => {
      links++;
      const target = link.pathname + link.search;
      const id = decodeURIComponent(link.hash.slice(1));
      if (id && !fragments.has(target + link.hash)) {
        fragments.set(target + link.hash, { path: target, id, from: path });
      }
      if (linkedFrom.has(target)) return [];
      linkedFrom.set(target, path);
      return [target];
    });
  };

  /** Visits these addresses and all that can be reached from them, except those within a bound. */
  const walk = async (start: readonly string[]) => {
    const queue = [...start];
    const workers = new Set<Promise<void>>();
    while (queue.length > 0 || workers.size > 0) {
      const path = workers.size < atOnce ? queue.pop() : undefined;
      if (path === undefined) {
        await Promise.race(workers);
        continue;
      }
      const work = visit(path).then((found) => {
        queue.push(...found.filter((target) => !boundOf(target)));
        workers.delete(work);
      });
      workers.add(work);
    }
  };

  await walk(seeds);
  const linkedTo = (bound: Bound) => [...linkedFrom.keys()].filter((path) => boundOf(path) === bound).sort();
  for (const bound of bounds) await walk(evenly(linkedTo(bound), bound.most));

  const problems = [...visits].flatMap(([path, { status, facts }]) => [
    ...(status === 200 ? [] : [`${path} answers ${status}, linked from ${linkedFrom.get(path)}`]),
    ...(facts?.emptyPictures.map((name) => `${path} has an empty picture: ${name}`) ?? []),
  ]);
  for (const { path, id, from } of fragments.values()) {
    const target = visits.get(path)?.facts;
    if (target && !target.ids.has(id)) problems.push(`${path} has no #${id}, linked from ${from}`);
  }
  return {
    pages: visits.size,
    links,
    bounded: bounds.map((bound) => {
      const linked = linkedTo(bound);
      return {
        name: bound.name,
        visited: linked.filter((path) => visits.has(path)).length,
        linked: linked.length,
      };
    }),
    unvisited: [...linkedFrom.keys()].filter((path) => !visits.has(path)),
    problems,
  };
}

/** At most `most` items of a list, at even distances. */
const evenly = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, list.length / most);
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
};
