import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

const [toBrotli, toGzip, fromGzip] = [promisify(brotliCompress), promisify(gzip), promisify(gunzip)];

/** The encodings that a text is kept in, the best first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** A text in every kept encoding; what is no text is kept as it is. */
export type Bodies = Record<Encoding, Buffer> | { plain: Buffer };

const isText = (mediaType: string): boolean =>
  /^(?:text\/|application\/(?:json|xml|javascript|manifest\+json)|image\/svg\+xml)/.test(mediaType);

/** Compresses a text once for all its readers. Brotli's fifth step is about as slow as gzip and a sixth smaller. */
export async function toBodies(body: Buffer, mediaType: string): Promise<Bodies> {
  if (!isText(mediaType)) return { plain: body };
  const [br, gzipped] = await Promise.all([
    toBrotli(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
    toGzip(body, { level: 6 }),
  ]);
  return { br, gzip: gzipped };
}

/** How many bytes the encodings take together. */
export const sizeOf = (bodies: Bodies): number =>
  Object.values(bodies).reduce((sum, body) => sum + body.length, 0);

/** The body that a reader takes, and its encoding; without any it is unpacked for that reader. */
export async function chooseBody(
  bodies: Bodies,
  accepted: string | undefined,
): Promise<{ body: Buffer; encoding: Encoding | null }> {
  if ('plain' in bodies) return { body: bodies.plain, encoding: null };
  const encoding = encodings.find((known) => accepts(accepted ?? '', known));
  return encoding
    ? { body: bodies[encoding], encoding }
    : { body: await fromGzip(bodies.gzip), encoding: null };
}

/** Whether an Accept-Encoding names the encoding, and not with a weight of zero. */
function accepts(header: string, encoding: Encoding): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
