import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'npm run data -- import' },
  // `generate` needs no database; for every other command lib/cli or the operator sets DATABASE_URL
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
