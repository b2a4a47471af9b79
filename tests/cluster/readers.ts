import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';

const decoders: Record<string, (bytes: Buffer) => Promise<Buffer>> = {
  br: promisify(brotliDecompress),
  gzip: promisify(gunzip),
};

/** An answer to a reader, with its text. */
export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

/**
 * Asks for an address.
 * @throws when the connection breaks before the answer is whole
 */
export function ask(url: string, agent?: Agent, encoding = 'br, gzip'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': encoding } }, async (response) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        if (!response.complete) throw new Error('the answer was cut');
        const body = Buffer.concat(chunks);
        const decode = decoders[response.headers['content-encoding'] ?? ''];
        const text = (decode ? await decode(body) : body).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      } catch (error) {
        reject(error);
      }
    });
    request.setTimeout(30_000, () => request.destroy(new Error('no answer in 30 s')));
    request.once('error', reject);
  });
}

/** What a page says of the figure that the test changes. */
interface Said {
  address: string;
  release: number;
  values: string;
}

/** The release that an answer states: a page, rows for programs, or a file. */
export function releaseOf({ headers, text }: Answer): number {
  const told =
    headers['data-release'] ??
    /<html\b[^>]*\bdata-release="(\d+)"/.exec(text)?.[1] ??
    /"release":\{"id":(\d+)/.exec(text)?.[1];
  return Number(told);
}

const isWhole = ({ headers, text }: Answer): boolean => {
  const type = headers['content-type'] ?? '';
  if (type.startsWith('text/html')) return text.trimEnd().endsWith('</html>');
  if (type.includes('json')) return Boolean(JSON.parse(text));
  return text.length > 0;
};

interface ReadersOptions {
  origin: string;
  addresses: readonly string[];
  /** addresses that show one value of the changed figure and state their release */
  withFigure: readonly string[];
  /** makes an address that nobody asked for before, for every fourth request; no cache has its page */
  toNew?: (asked: string) => string;
  /** what the changed figure looks like, in every release */
  figure: RegExp;
  atOnce: number;
  /** the pause of a reader between two answers, and the time in which one reader after the other comes, in ms */
  paceMs?: number;
  rampMs?: number;
}

/** Readers that ask for pages one after the other until they are stopped, each from an address of its own. */
export class Readers {
  readonly failures: string[] = [];
  readonly #said = new Map<string, Said>();
  readonly #options: ReadersOptions;
  readonly #running: Promise<void>[];
  /** how long each answer took in ms, by address */
  readonly times = new Map<string, number[]>();
  #isOver = false;
  asked = 0;

  constructor(options: ReadersOptions) {
    this.#options = options;
    this.#running = Array.from({ length: options.atOnce }, (_, at) => this.#read(at));
  }

  async #read(at: number): Promise<void> {
    const { origin, addresses, withFigure, figure, atOnce, toNew, paceMs = 10, rampMs = 0 } = this.#options;
    const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.0.${20 + (at % 200)}` });
    await wait((rampMs * at) / atOnce);
    const all = [...addresses, ...withFigure];
    for (let turn = at * 7; !this.#isOver; turn += 1) {
      const address = toNew && turn % 4 === 0 ? toNew(`${at}x${turn}`) : (all[turn % all.length] ?? '');
      this.asked += 1;
      const began = performance.now();
      try {
        const answer = await ask(origin + address, agent, ['br', 'gzip', ''][(turn + at) % 3]);
        const times = this.times.get(address) ?? [];
        this.times.set(address, times);
        times.push(performance.now() - began);
        if (answer.status !== 200 || !isWhole(answer))
          this.failures.push(`${answer.status} ${address}: ${answer.text.slice(0, 200)}`);
        else if (withFigure.includes(address)) {
          const values = [...new Set(answer.text.match(figure))].map((value) => value.replace(',', '.'));
          const said = { address, release: releaseOf(answer), values: [...new Set(values)].join(' ') };
          this.#said.set(Object.values(said).join(' '), said);
        }
      } catch (error) {
        this.failures.push(`${address}: ${error}`);
      }
      await wait(paceMs); // a reader's pace
    }
    agent.destroy();
  }

  /** The answers whose figure is not that of the release that they state. */
  torn(figures: ReadonlyMap<number, string>): Said[] {
    return [...this.#said.values()].filter(({ release, values }) => figures.get(release) !== values);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#running);
  }
}
