import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** In ms. A hanging database must not block the site, which serves a cached page instead; a build can wait. */
const patience = process.env.NEXT_PHASE === 'phase-production-build' ? 60_000 : 3_000;
const limits = {
  connectionTimeoutMillis: patience,
  query_timeout: patience,
  statement_timeout: patience,
  max: 5,
};

/** A new Prisma client, without time limits unless given; the caller disconnects it. */
export const connect = (connectionString: string, limited = {}): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      ...limited,
      // the adapter drops the offset of a timestamp, so the server must write it in UTC
      onConnect: (client) => client.query("SET TIME ZONE 'UTC'"),
    }),
  });

const globals = globalThis as typeof globalThis & { prisma?: PrismaClient };

/**
 * The one Prisma client of this process.
 * @throws when DATABASE_URL is not set
 */
export function db(): PrismaClient {
  if (!globals.prisma) {
    const connectionString = process.env.DATABASE_URL;
    if (!connectionString) throw new Error('DATABASE_URL is not set');
    globals.prisma = connect(connectionString, limits);
  }
  return globals.prisma;
}
