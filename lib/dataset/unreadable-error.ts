import type { Text } from './problem';

/** A file that cannot be read at all; the message is one line for the operator. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(
    /** the file that cannot be read */
    readonly place: string,
    readonly text: Text,
  ) {
    super(`${place}: ${text.en}`);
  }
}
