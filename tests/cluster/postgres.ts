import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '@/lib/db/embedded/probe';
import { type Running, run, start, until } from './programs';

const shipped = (file: string) => path.resolve('deploy/postgres', file);

export const passwords = {
  OWNER_PASSWORD: 'owner-word',
  SITE_PASSWORD: 'site-word',
  REPLICATOR_PASSWORD: 'replicator-word',
};

type User = 'owner' | 'site' | 'postgres';

/** A PostgreSQL server with the shipped settings, on a port of loopback. */
export class Postgres {
  #running: Running | null = null;

  private constructor(
    readonly folder: string,
    readonly data: string,
    readonly port: number,
  ) {
    const settings = readFileSync(shipped('primary.conf'), 'utf8');
    writeFileSync(this.#settings, settings.replaceAll('/archive/', `${folder}/archive/`));
  }

  get #settings() {
    return `${this.data}.conf`;
  }

  /** A new server with the roles and the empty database of the site. */
  static async create(folder: string): Promise<Postgres> {
    const server = new Postgres(folder, path.join(folder, 'primary'), await freePort());
    await run(
      'initdb',
      ['-D', server.data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      { cwd: folder },
    );
    writeFileSync(
      path.join(server.data, 'pg_hba.conf'),
      ['all postgres 127.0.0.1/32 trust', 'all all 127.0.0.1/32 scram-sha-256']
        .concat('replication replicator 127.0.0.1/32 scram-sha-256')
        .map((line) => `host ${line}\n`)
        .join(''),
    );
    await server.start();
    await server.makeDatabase('cchc');
    return server;
  }

  /** A copy of this server in a folder of its own, which is not started. */
  async copy(name: string, { follows }: { follows: boolean }): Promise<Postgres> {
    const copy = new Postgres(this.folder, path.join(this.folder, name), await freePort());
    const from = `host=127.0.0.1 port=${this.port} user=replicator password=${passwords.REPLICATOR_PASSWORD}`;
    await run(
      'pg_basebackup',
      [
        ...['-D', copy.data, '-d', from, '--wal-method=stream', '--checkpoint=fast'],
        ...(follows ? ['--write-recovery-conf'] : []),
      ],
      { cwd: this.folder },
    );
    return copy;
  }

  async start(): Promise<void> {
    const own = [`port=${this.port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
    this.#running = start(
      'postgres',
      ['-D', this.data, '-c', `config_file=${this.#settings}`, ...own.flatMap((setting) => ['-c', setting])],
      { cwd: this.folder, env: { PGDATA: this.data } },
    );
    await until(`PostgreSQL in ${this.data} answers\n${this.#running.output()}`, () => this.answers());
  }

  /** Ends the server at once, as a failed machine would. */
  async fail(): Promise<void> {
    await this.#running?.end('SIGQUIT');
  }

  /** Starts a copy of a server at an earlier moment of its archived log. */
  async recover(target: string): Promise<void> {
    appendFileSync(
      this.#settings,
      `restore_command = 'cp ${this.folder}/archive/%f %p'\n${target}\nrecovery_target_action = 'promote'\n`,
    );
    writeFileSync(path.join(this.data, 'recovery.signal'), '');
    await this.start();
    await until('the moment is reached', async () => {
      const [row] = await this.ask<{ recovers: boolean }>('SELECT pg_is_in_recovery() AS recovers');
      return row?.recovers === false;
    });
  }

  promote(): Promise<string> {
    return run('pg_ctl', ['promote', '-w', '-D', this.data], { cwd: this.folder });
  }

  /** Makes the roles and a database for the site, by the shipped script. */
  async makeDatabase(name: string): Promise<void> {
    const said = await run(
      'psql',
      [this.url('postgres', 'postgres'), '-v', `database=${name}`, '-f', shipped('roles.sql')],
      { cwd: this.folder, env: passwords },
    );
    if (said.includes('ERROR')) throw new Error(said);
  }

  url(user: User, database = 'cchc'): string {
    const word = user === 'postgres' ? '' : `:${user}-word`;
    return `postgresql://${user}${word}@127.0.0.1:${this.port}/${database}`;
  }

  async ask<T extends pg.QueryResultRow>(sql: string, user: User = 'postgres', database = 'cchc') {
    const connectionString = this.url(user, database);
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end().catch(() => {});
    }
  }

  private async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url('postgres', 'postgres') });
    client.on('error', () => {});
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  }

  async end(): Promise<void> {
    await this.#running?.end('SIGINT');
  }
}
