import { inProject } from './project.ts';

/**
 * The environment of Prisma's command line. Its native schema engine is a download that many networks
 * refuse; ours answers in its place, unless the operator names one.
 */
export const prismaEnv = (databaseUrl?: string): Record<string, string> => ({
  PRISMA_SCHEMA_ENGINE_BINARY:
    process.env.PRISMA_SCHEMA_ENGINE_BINARY || inProject('prisma/schema-engine.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  ...(databaseUrl && { DATABASE_URL: databaseUrl }),
});
