import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client';
import { type Query, toQuery } from './query';

/** In ms. A hanging database must not block the site, which serves a cached page instead; a build can wait. */
const patience = process.env.NEXT_PHASE === 'phase-production-build' ? 60_000 : 3_000;
const limits = {
  connectionTimeoutMillis: patience,
  query_timeout: patience,
  statement_timeout: patience,
  max: 5,
};

/** A new Prisma client, without time limits; the caller disconnects it. */
export const connect = (connectionString: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, onConnect: useUtc }) });

/** The adapter drops the offset of a timestamp, so the server must write it in UTC. */
const useUtc = (client: pg.ClientBase) => client.query("SET TIME ZONE 'UTC'");

const globals = globalThis as typeof globalThis & { pool?: pg.Pool; prisma?: PrismaClient };

/** The connection pool of this process, which Prisma and the queries in SQL share. */
function pool(): pg.Pool {
  if (!globals.pool) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set');
    globals.pool = new pg.Pool({ connectionString, ...limits, onConnect: useUtc });
    globals.pool.on('error', () => {}); // the pool replaces an idle connection that broke
  }
  return globals.pool;
}

/**
 * The one Prisma client of this process.
 * @throws when DATABASE_URL is not set
 */
export function db(): PrismaClient {
  globals.prisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return globals.prisma;
}

/**
 * Runs an SQL query on a connection of this process's pool.
 * @throws when DATABASE_URL is not set, or with the database's error
 */
export const query: Query = (sql, values) => toQuery(pool())(sql, values);
