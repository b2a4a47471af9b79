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
 * Prints the progress of an import on the error stream: on a terminal one line that is rewritten, elsewhere
 * a line every two seconds, so that a log stays short.
 */
function createProgress(stream: NodeJS.WriteStream): { progress: Progress; end(): void } {
  let last = performance.now();
  let open = false;
  return {
    progress(stage, done) {
      const now = performance.now();
      if (now - last < (stream.isTTY ? 100 : between)) return;
      last = now;
      open = Boolean(stream.isTTY);
      stream.write(open ? `\r\x1b[K${words(stage, done)}…` : `${words(stage, done)}…\n`);
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
  const { progress, end } = createProgress(process.stderr);
  try {
    return await work({ progress, waiting: tellWaiting });
  } finally {
    end();
  }
}

const tellWaiting = (): void => {
  process.stderr.write(
    `${say('Một lần nạp khác đang chạy: chờ đến lượt…', 'Another import is running: waiting for it to end…')}\n`,
  );
};
