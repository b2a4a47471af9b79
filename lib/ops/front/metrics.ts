import { createServer } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PageStore } from './page-store';
import type { ReleaseWatch } from './release-watch';
import type { Turns } from './turns';

interface Watched {
  store: PageStore;
  turns: Turns;
  watch: ReleaseWatch;
}

/** The counts for the operator, in the format of Prometheus. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #answers: Counter<'status'>;
  readonly #making: Histogram;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#answers = new Counter({
      name: 'cchc_answers_total',
      help: 'Answers by status',
      labelNames: ['status'],
      registers,
    });
    this.#making = new Histogram({
      name: 'cchc_page_making_seconds',
      help: 'Time to have a page made that was not kept',
      buckets: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15],
      registers,
    });
  }

  watch({ store, turns, watch }: Watched): void {
    const gauge = (name: string, help: string, read: () => number) =>
      new Gauge({
        name: `cchc_${name}`,
        help,
        registers: [this.#registry],
        collect() {
          this.set(read());
        },
      });
    gauge('release', 'The release that pages are made for', () => watch.release ?? 0);
    gauge('database_up', '1 when the database answered last', () => Number(watch.isUp));
    gauge('kept_pages', 'Pages kept', () => store.pages.listed + store.pages.others);
    gauge('kept_bytes', 'Bytes of the pages kept', () => store.bytes.listed + store.bytes.others);
    gauge('waiting', 'Pages that wait to be made', () => turns.waiting);
  }

  countAnswer(status: number): void {
    this.#answers.inc({ status });
  }

  timeMaking<T>(make: () => Promise<T>): Promise<T> {
    const end = this.#making.startTimer();
    return make().finally(end);
  }

  /** Serves the counts on a port of their own, to this machine only. */
  serve(port: number): void {
    createServer(async (_request, response) => {
      response.setHeader('content-type', this.#registry.contentType);
      response.end(await this.#registry.metrics());
    }).listen(port, '127.0.0.1');
  }
}
