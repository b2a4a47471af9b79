import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseBody, toBodies } from '@/lib/ops/front/encodings';

const text = Buffer.from('Xếp hạng các tỉnh, thành phố. '.repeat(200));
const read = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };

describe('a text is read again whatever a reader accepts', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0, gzip;q=0', 'none'],
    ['identity', 'none'],
    [undefined, 'none'],
    ['brotli', 'none'],
  ] as const)('%s: %s', async (accepted, expected) => {
    const { body, encoding } = await chooseBody(await toBodies(text, 'text/html; charset=utf-8'), accepted);
    expect(encoding ?? 'none').toBe(expected);
    expect(read[expected](body)).toEqual(text);
  });
});

it('a picture is kept as it is', async () => {
  const picture = Buffer.from([137, 80, 78, 71]);
  const chosen = await chooseBody(await toBodies(picture, 'image/png'), 'br');
  expect(chosen).toEqual({ body: picture, encoding: null });
});
