import { problemType } from '@/lib/api/problems';
import { isFixed } from './address';
import { BuildFiles } from './build-files';
import { embedPolicy } from './content-policy';
import { toDocument } from './document';
import { isEmbed, toEmbed } from './embed';
import { type KeptPage, passedOn, releaseOf, toPage } from './page';
import type { Made } from './page-store';
import { drawPicture, type PictureFile, toPictureFile } from './picture-file';
import type { ReleaseWatch } from './release-watch';
import { withoutSheets } from './styles';

/** The page cannot be made now, because Next or the database fails or does not answer. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError';
}

const patienceMs = 15_000;
/** More than one try, because a release may become current while a page is made. */
const tries = 3;

const toMade = (page: KeptPage): Made => ({ kind: 'page', page });

interface MakerOptions {
  /** the address of Next, on loopback */
  server: string;
  watch: ReleaseWatch;
}

/** Whether the address is a file of the build, which no release changes. */
const isFile = (address: string): boolean => address.startsWith('/_next/static/');

/**
 * Makes a function that lets Next make a page. A page is accepted only when the release is the same before it, on it
 * and after it, so that all its figures are of one release.
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

  const files = new BuildFiles(ask);

  /** The answer that is kept, of what Next made. */
  async function finish(
    address: string,
    { body, mediaType, headers }: { body: Buffer; mediaType: string; headers: Record<string, string> },
    release: number | 'fixed',
    picture: PictureFile | null,
  ): Promise<Made> {
    if (!mediaType.startsWith('text/html')) return toMade(await toPage(body, mediaType, release, headers));
    if (!picture && !isEmbed(address)) {
      const html = await toDocument(body.toString(), files);
      return toMade(await toPage(Buffer.from(html), mediaType, release, withoutSheets(headers)));
    }
    const html = await toEmbed(body.toString(), files.read);
    if (!picture) {
      const policy = { 'content-security-policy': embedPolicy };
      return toMade(await toPage(Buffer.from(html), mediaType, release, policy));
    }
    const drawn = await drawPicture(picture, html);
    return drawn ? toMade(await toPage(drawn.body, drawn.mediaType, release)) : { kind: 'missing' };
  }

  return async function make(address) {
    const isOfRelease = !isFile(address);
    // so that not every reader waits for a database that did not answer a moment ago
    if (isOfRelease && !watch.isUp) throw new UnavailableError(`${address}: the database does not answer`);
    const picture = toPictureFile(address);
    for (let tried = 0; tried < tries; tried++) {
      const before = isOfRelease ? await watch.ask() : null;
      const response = await ask(picture?.embed ?? address);
      const { status, headers } = response;
      if (status >= 300 && status < 400) {
        await response.body?.cancel();
        return { kind: 'moved', status, to: headers.get('location') ?? '/' };
      }
      const body = Buffer.from(await response.arrayBuffer());
      const mediaType = headers.get('content-type') ?? 'application/octet-stream';
      if (status !== 200) {
        if (mediaType !== problemType) return { kind: 'missing' };
        return { kind: 'refused', status, page: await toPage(body, mediaType, 'fixed') };
      }
      if (before === null) return toMade(await toPage(body, mediaType, 'file'));
      const made = { body, mediaType, headers: passedOn(headers) };
      if (isFixed(address)) return finish(address, made, 'fixed', picture);
      const told = mediaType.startsWith('text/html') ? releaseOf(body.toString()) : before;
      if (before === told && before === (await watch.ask())) return finish(address, made, before, picture);
    }
    throw new UnavailableError(`${address}: the release changes again and again`);
  };
}
