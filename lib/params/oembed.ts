import { z } from 'zod';
import { inFull } from '@/lib/routes';
import type { ExhibitAddress } from './exhibit';
import { parseExhibitPage } from './exhibit-page';

/** What a program asks when a writer pastes an address of this site. */
export interface OembedRequest extends ExhibitAddress {
  format: 'json' | 'xml';
  maxWidth: number | null;
  maxHeight: number | null;
}

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .nullable();

/**
 * The request of an oEmbed consumer, by the names that oEmbed gives its parameters.
 * @returns `unknown` when the address is not one of a page of this site with something to show; `format` or `size`
 * when that parameter is none that oEmbed knows
 */
export function parseOembed(query: URLSearchParams): OembedRequest | 'unknown' | 'format' | 'size' {
  const format = z.enum(['json', 'xml']).safeParse(query.get('format') ?? 'json').data;
  const [width, height] = ['maxwidth', 'maxheight'].map((name) => pixels.safeParse(query.get(name)));
  if (!format) return 'format';
  if (!width?.success || !height?.success) return 'size';
  const address = parseAddress(query.get('url') ?? '');
  return address ? { ...address, format, maxWidth: width.data, maxHeight: height.data } : 'unknown';
}

function parseAddress(text: string): ExhibitAddress | null {
  if (!URL.canParse(text)) return null;
  const { host, pathname, hash, searchParams } = new URL(text);
  return host === new URL(inFull('/')).host ? parseExhibitPage(pathname, hash.slice(1), searchParams) : null;
}
