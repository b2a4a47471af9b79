/** The embedded database cannot be started or found; the message is one line for the operator. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
