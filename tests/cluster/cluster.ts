import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@/lib/db/embedded/probe';
import { Postgres, passwords } from './postgres';
import { checkPrograms, give, type Running, start, until } from './programs';
import { ask } from './readers';

const shipped = (file: string): string => readFileSync(path.resolve('deploy', file), 'utf8');

/** Replaces a text of a shipped file. @throws when it is not there, so that no setting is lost in silence */
function put(text: string, changes: [from: string, to: string][]): string {
  return changes.reduce((done, [from, to]) => {
    if (!done.includes(from)) throw new Error(`the shipped file lacks ${from}`);
    return done.replaceAll(from, to);
  }, text);
}

/** The two instances of the site, each on the database that PgBouncer has for it. */
const instances = ['cchc_primary', 'cchc_replica'] as const;

/** Where PgBouncer finds the database of each instance. */
export type Target = { server: Postgres; database?: string };

/** The site as deploy/ sets it up, on ports of loopback and in a temporary folder. */
export class Cluster {
  readonly #running: Running[] = [];
  readonly #servers: Postgres[] = [];
  readonly sites: { origin: string; port: number; running: Running }[] = [];
  #pgbouncer: Running | null = null;
  #pgbouncerPort = 0;
  origin = '';

  private constructor(
    readonly folder: string,
    readonly primary: Postgres,
  ) {}

  /** Starts the primary, empty; the rest follows when it has data. */
  static async create(): Promise<Cluster> {
    checkPrograms();
    const folder = mkdtempSync(path.join(tmpdir(), 'cchc-cluster-'));
    chmodSync(folder, 0o755);
    for (const name of ['archive', 'cache', 'tmp']) mkdirSync(path.join(folder, name));
    give(folder);
    // made after that, so that the site may not write to its own folder
    cpSync(path.resolve('.image'), path.join(folder, 'app'), { recursive: true, verbatimSymlinks: true });
    try {
      const primary = await Postgres.create(folder);
      const cluster = new Cluster(folder, primary);
      cluster.own(primary);
      return cluster;
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Registers a server to end with the cluster. */
  own(server: Postgres): Postgres {
    this.#servers.push(server);
    return server;
  }

  /** Starts PgBouncer, both instances and nginx. */
  async open(targets: [Target, Target]): Promise<void> {
    this.#pgbouncerPort = await freePort();
    writeFileSync(
      path.join(this.folder, 'userlist.txt'),
      `"site" "${passwords.SITE_PASSWORD}"\n"pgbouncer" "pgbouncer-word"\n`,
    );
    this.#writePools(targets);
    this.#pgbouncer = start('pgbouncer', ['pgbouncer.ini'], { cwd: this.folder });
    this.#running.push(this.#pgbouncer);
    for (const at of [0, 1] as const) await this.startSite(at);
    await until('both instances are ready', async () => {
      const answers = await Promise.all(this.sites.map(({ origin }) => statusOf(`${origin}/api/suc-khoe`)));
      return answers.every((status) => status === 200);
    });
    await this.#startNginx();
  }

  #writePools([first, second]: [Target, Target]): void {
    const place = ({ server, database = 'cchc' }: Target) =>
      `host=127.0.0.1 port=${server.port} dbname=${database}`;
    writeFileSync(
      path.join(this.folder, 'pgbouncer.ini'),
      put(shipped('pgbouncer/pgbouncer.ini'), [
        ['cchc_primary = host=primary port=5432 dbname=cchc', `cchc_primary = ${place(first)}`],
        ['cchc_replica = host=replica port=5432 dbname=cchc', `cchc_replica = ${place(second)}`],
        ['listen_addr = *', 'listen_addr = 127.0.0.1'],
        ['listen_port = 6432', `listen_port = ${this.#pgbouncerPort}`],
        ['/tmp/userlist.txt', path.join(this.folder, 'userlist.txt')],
      ]),
    );
  }

  /** Lets PgBouncer find the databases elsewhere, as after a promotion or a restore. */
  lead(targets: [Target, Target]): void {
    this.#writePools(targets);
    this.#pgbouncer?.signal('SIGHUP');
  }

  /** Starts an instance from the folder of the image, on the role that only reads; also again, on its port. */
  async startSite(at: 0 | 1): Promise<void> {
    const port = this.sites[at]?.port ?? (await freePort());
    const origin = `http://127.0.0.1:${port}`;
    const running = start('node', ['lib/cli/site.js'], {
      cwd: path.join(this.folder, 'app'),
      env: {
        DATABASE_URL: `postgresql://site:${passwords.SITE_PASSWORD}@127.0.0.1:${this.#pgbouncerPort}/${instances[at]}`,
        PORT: String(port),
        HOST: '127.0.0.1',
        TRUST_PROXY: 'loopback',
        TMPDIR: path.join(this.folder, 'tmp'),
        NODE_ENV: 'production',
      },
    });
    this.#running.push(running);
    this.sites[at] = { origin, port, running };
    await until(`the instance is alive\n${running.output()}`, async () => {
      if (!running.isAlive()) throw new Error(running.output());
      return (await statusOf(`${origin}/api/suc-khoe/song`)) === 200;
    });
  }

  async #startNginx(): Promise<void> {
    const port = await freePort();
    const [first, second] = this.sites;
    writeFileSync(
      path.join(this.folder, 'nginx.conf'),
      put(shipped('nginx/nginx.conf'), [
        ['server site-1:3000', `server 127.0.0.1:${first?.port}`],
        ['server site-2:3000', `server 127.0.0.1:${second?.port}`],
        ['listen 8080', `listen 127.0.0.1:${port}`],
        ['/tmp/nginx', `${this.folder}/tmp/nginx`],
        ['/var/cache/nginx', `${this.folder}/cache`],
        ['/dev/stdout', `${this.folder}/tmp/access.log`],
      ]),
    );
    const nginx = start('nginx', ['-c', path.join(this.folder, 'nginx.conf'), '-g', 'daemon off;'], {
      cwd: this.folder,
    });
    this.#running.push(nginx);
    this.origin = `http://127.0.0.1:${port}`;
    await until(
      `nginx answers\n${nginx.output()}`,
      async () => (await statusOf(`${this.origin}/vi`)) === 200,
    );
  }

  /** Ends everything and removes the folder. */
  async close(): Promise<void> {
    for (const running of this.#running.reverse()) await running.end();
    for (const server of this.#servers.reverse()) await server.end();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The status of an address; 0 when nothing answers. */
export const statusOf = (url: string): Promise<number> =>
  ask(url).then(
    ({ status }) => status,
    () => 0,
  );
