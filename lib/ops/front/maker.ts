import { releaseOf, toPage } from './page';
import type { Made } from './page-store';
import type { ReleaseWatch } from './release-watch';

/** The page cannot be made now: its server, or the database behind it, does not answer as it should. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

const patienceMs = 15_000;
/** A release may become current while a page is made; two in a row within one page do not happen. */
const tries = 3;

interface MakerOptions {
  /** where Next serves, on loopback */
  server: string;
  watch: ReleaseWatch;
}

/** Files of the build have their content's hash in their name. */
const isFile = (address: string): boolean => address.startsWith('/_next/static/');

/**
 * Has pages made by Next. A page counts only when the release is the same before, in and after it, so that
 * every figure on it is of one release.
 */
export function createMaker({ server, watch }: MakerOptions): (address: string) => Promise<Made> {
  async function ask(address: string): Promise<Response> {
    const response = await fetch(server + address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    }).catch((error: Error) => {
      throw new UnavailableError(`${address}: ${error.message}`);
    });
    if (response.status < 500) return response;
    await response.body?.cancel();
    throw new UnavailableError(`${address}: ${response.status}`);
  }

  return async function make(address) {
    const isOfRelease = !isFile(address);
    // a database that did not answer a moment ago is not waited for by every reader
    if (isOfRelease && !watch.isUp) throw new UnavailableError(`${address}: the database does not answer`);
    for (let tried = 0; tried < tries; tried++) {
      const before = isOfRelease ? await watch.ask() : null;
      const response = await ask(address);
      const { status, headers } = response;
      if (status >= 300 && status < 400) {
        await response.body?.cancel();
        return { kind: 'moved', status, to: headers.get('location') ?? '/' };
      }
      const body = Buffer.from(await response.arrayBuffer());
      if (status !== 200) return { kind: 'missing' };
      const mediaType = headers.get('content-type') ?? 'application/octet-stream';
      if (before === null) return { kind: 'page', page: await toPage(body, mediaType, null) };
      const told = mediaType.startsWith('text/html') ? releaseOf(body.toString()) : before;
      if (before === told && before === (await watch.ask()))
        return { kind: 'page', page: await toPage(body, mediaType, before) };
    }
    throw new UnavailableError(`${address}: the release changes again and again`);
  };
}
