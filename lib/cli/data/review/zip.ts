import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { toDayInVietnam } from '@/lib/domain/values/days';
import { atEnd } from '../../lifetime.ts';

/** A file of a ZIP, which is made when its turn comes. */
export interface LazyFile {
  name: string;
  make(): Promise<Buffer>;
}

/**
 * Writes files into a ZIP one after the other, so that only one is in memory. The ZIP has its name only when it is
 * whole: a failure or an interruption leaves none, or the earlier one.
 * @param date the day that all files bear
 */
export async function writeZip(to: string, date: Date, files: readonly LazyFile[]): Promise<void> {
  const part = `${to}.${process.pid}.part`;
  const remove = atEnd(() => rm(part, { force: true }));
  const zip = new yazl.ZipFile();
  // a ZIP tells the time by the machine's own clock: noon of the day is the same on every one
  const options = {
    mtime: new Date(`${toDayInVietnam(date)}T12:00`),
    forceDosTimestamp: true,
    mode: 0o100644,
  };
  for (const { name, make } of files) {
    zip.addReadStreamLazy(name, options, (give) => {
      make().then(
        (bytes) => give(null, Readable.from([bytes])),
        (error) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const { outputStream } = zip;
  zip.on('error', (error) => (outputStream as Readable).destroy(error));
  try {
    await pipeline(outputStream, createWriteStream(part));
    await rename(part, to);
  } finally {
    await remove();
  }
}
