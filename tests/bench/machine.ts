import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What else runs on the machine: its load of one, five and fifteen minutes. */
export const readLoad = (): string =>
  loadavg()
    .map((average) => average.toFixed(1))
    .join(' ');

/** The machine that a measurement was made on, and its load before. */
export const describeMachine = (): string =>
  `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; load before ${readLoad()}`;
