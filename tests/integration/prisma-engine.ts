import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as program from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import type { Migration } from '@/lib/db/migrations';

const wasm = createRequire(import.meta.url)
  .resolve('@prisma/schema-engine-wasm')
  .replace(/\.js$/, '_bg.wasm');

/** The package expects a bundler to join its program with its code; here it is done by hand, once. */
const loaded = readFile(wasm).then(async (bytes) => {
  const { __wbg_set_wasm: join, ...functions } = program as typeof program & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const imports = { './schema_engine_bg.js': functions as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  join(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
});

type Engine = program.SchemaEngine;

async function withEngine<T>(databaseUrl: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  await loaded;
  // a pool of the test's own: the engine's lock lasts as long as the connection that it leaves open
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    return await work(await program.SchemaEngine.new({ datamodels: undefined }, () => {}, factory));
  } finally {
    await pool.end();
  }
}

const inputOf = (migrations: readonly Migration[]) => ({
  migrationsList: {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  },
  filters: { externalTables: [], externalEnums: [] },
});

/** What `prisma migrate status` asks Prisma's own engine. */
export const prismaStatus = (databaseUrl: string, migrations: readonly Migration[]) =>
  withEngine(databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({ ...inputOf(migrations), optInToShadowDatabase: false }),
  );

/** What `prisma migrate deploy` asks Prisma's own engine: the names of what it applied. */
export const prismaDeploy = (databaseUrl: string, migrations: readonly Migration[]) =>
  withEngine(databaseUrl, async (engine) => {
    return (await engine.applyMigrations(inputOf(migrations))).appliedMigrationNames;
  });
