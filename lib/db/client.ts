import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** A database that hangs must not hang the site: a cached page is served instead. A build may wait. */
const patience = process.env.NEXT_PHASE === 'phase-production-build' ? 60_000 : 3_000;
const limits = {
  connectionTimeoutMillis: patience,
  query_timeout: patience,
  statement_timeout: patience,
  max: 5,
};

/** A Prisma client of its own, for a command, which may wait; whoever asks for it disconnects it. */
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
