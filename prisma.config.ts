import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'npm run data -- import' },
  // `generate` needs no database; every other command is given one by lib/cli, or by the operator
  ...(process.env.DATABASE_URL && { datasource: { url: process.env.DATABASE_URL } }),
});
