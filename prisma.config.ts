import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'npm run data -- import' },
  // for Prisma's own commands by hand; the project's commands migrate with lib/db/migrations.ts
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
