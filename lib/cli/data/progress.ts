import type { Progress } from '../../import/stage.ts';
import { say } from '../say.ts';

const between = 2000;

const words = (stage: Parameters<Progress>[0], done: number): string => {
  const count = new Intl.NumberFormat(say('vi', 'en')).format(done);
  switch (stage) {
    case 'claims':
      return say(`Đã đọc ${count} số liệu theo nguồn`, `Read ${count} claims`);
    case 'figures':
      return say(`Đã kiểm tra ${count} số liệu`, `Checked ${count} figures`);
    case 'load':
      return say('Đang ghi phiên bản', 'Writing the release');
  }
};

/**
 * Tells how far a command is on a stream: on a terminal one line that is rewritten, elsewhere a line every two
 * seconds, so that a log stays short.
 */
export function createLine(stream: NodeJS.WriteStream): { write(text: string): void; end(): void } {
  let last = performance.now();
  let open = false;
  return {
    write(text) {
      const now = performance.now();
      if (now - last < (stream.isTTY ? 100 : between)) return;
      last = now;
      open = Boolean(stream.isTTY);
      stream.write(open ? `\r\x1b[K${text}…` : `${text}…\n`);
    },
    end() {
      if (open) stream.write('\r\x1b[K');
      open = false;
    },
  };
}

/** Runs an import or a preview and prints its progress meanwhile. */
export async function tellingProgress<T>(
  work: (telling: { progress: Progress; waiting: () => void }) => Promise<T>,
): Promise<T> {
  const line = createLine(process.stderr);
  const progress: Progress = (stage, done) => line.write(words(stage, done));
  try {
    return await work({ progress, waiting: tellWaiting });
  } finally {
    line.end();
  }
}

const tellWaiting = (): void => {
  process.stderr.write(
    `${say('Một lần nạp khác đang chạy: chờ đến lượt…', 'Another import is running: waiting for it to end…')}\n`,
  );
};
