import { PrismaPg } from '@prisma/adapter-pg';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { askedRelease } from './as-of';
import { PrismaClient } from './generated/client';
import { type Query, toQuery } from './query';

/** In ms. A hanging database must not block the site, which serves a cached page instead; a build can wait. */
const patience = process.env.NEXT_PHASE === 'phase-production-build' ? 60_000 : 3_000;
const limits = {
  connectionTimeoutMillis: patience,
  query_timeout: patience,
  statement_timeout: patience,
};

/** A new Prisma client, without time limits; the caller disconnects it. */
export const connect = (connectionString: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, onConnect: useUtc }) });

/** The adapter drops the offset of a timestamp, so the server must write it in UTC. */
const useUtc = (client: pg.ClientBase) => client.query("SET TIME ZONE 'UTC'");

/** A connection pool, which Prisma and the queries in SQL share. */
interface Connections {
  pool: pg.Pool;
  prisma: PrismaClient;
}

const globals = globalThis as typeof globalThis & {
  latest?: Connections;
  past?: LRUCache<number, Connections>;
};

/** The connections of this process that see the release that is asked for. */
function connections(): Connections {
  const release = askedRelease();
  if (release === null) {
    globals.latest ??= toConnections(openPool({ max: 5, onConnect: useUtc }));
    return globals.latest;
  }
  globals.past ??= new LRUCache({ max: 4, dispose: ({ pool }) => void pool.end() });
  const known = globals.past.get(release) ?? toConnections(openPastPool(release), 'past');
  if (!globals.past.has(release)) globals.past.set(release, known);
  return known;
}

/**
 * A pool whose queries see a past release, by the views of the schema "past". Each query has the settings in a
 * transaction of its own, because a pooler may give the connection to another reader after it.
 */
function openPastPool(release: number): pg.Pool {
  const pool = openPool({ max: 2, onConnect: useUtc });
  const settings = `BEGIN READ ONLY; SET LOCAL search_path = past, public; SET LOCAL past.release = '${release}'`;
  const queryPast = async (asked: string | pg.QueryConfig, values?: unknown[]) => {
    const client = await pool.connect();
    let isWhole = false;
    try {
      await client.query(settings);
      const result = await client.query(asked, values);
      await client.query('COMMIT');
      isWhole = true;
      return result;
    } finally {
      client.release(!isWhole);
    }
  };
  return Object.assign(pool, { query: queryPast });
}

function openPool(options: pg.PoolConfig): pg.Pool {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL is not set');
  const pool = new pg.Pool({ connectionString, ...limits, ...options });
  pool.on('error', () => {}); // the pool replaces an idle connection that broke
  return pool;
}

/** What reads need of a pool. The caller ends it. */
export const toConnections = (pool: pg.Pool, schema?: string): Connections => ({
  pool,
  prisma: new PrismaClient({ adapter: new PrismaPg(pool, { schema }) }),
});

/**
 * The Prisma client of this process, for the release that is asked for.
 * @throws when DATABASE_URL is not set
 */
export const db = (): PrismaClient => connections().prisma;

/**
 * Runs an SQL query on a connection of this process, for the release that is asked for.
 * @throws when DATABASE_URL is not set, or with the database's error
 */
export const query: Query = (sql, values) => toQuery(connections().pool)(sql, values);
