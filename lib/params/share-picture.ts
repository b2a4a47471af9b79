import { z } from 'zod';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import type { Locale } from '@/lib/routes';
import { parseLocale, parseRanking, parseUnit } from './index';

/** What a share picture shows. */
export type SharePicture = { locale: Locale } & (
  | { kind: 'ranking'; index: string; year: number; level: RankedLevel }
  | { kind: 'unit'; slug: string; level: RankedLevel }
  | { kind: 'site' }
);

const picture = z
  .string()
  .max(100)
  .regex(/^[a-z0-9.-]+\.png$/)
  .transform((text) => text.slice(0, -'.png'.length).split('.'));

/**
 * The picture that an address names (`xep-hang.par.2020.png`, `xep-hang.par.2020.bo-nganh.png`,
 * `tinh.ha-noi.png`, `bo-nganh.bo-y-te.png`, `trang.png`), or null.
 */
export function parseSharePicture(params: { locale: string; picture: string }): SharePicture | null {
  const locale = parseLocale(params);
  const parts = picture.safeParse(params.picture).data;
  if (!locale || !parts) return null;
  const [kind, ...rest] = parts;
  if (kind === 'trang' && rest.length === 0) return { locale, kind: 'site' };
  if ((kind === 'tinh' || kind === 'bo-nganh') && rest.length === 1) {
    const unit = parseUnit({ locale, slug: rest[0] });
    return unit && { kind: 'unit', level: kind === 'tinh' ? 'province' : 'ministry', ...unit };
  }
  if (kind === 'xep-hang' && (rest.length === 2 || (rest.length === 3 && rest[2] === 'bo-nganh'))) {
    const ranking = parseRanking(
      { locale, index: rest[0], year: rest[1] },
      rest[2] ? 'ministry' : 'province',
    );
    return ranking && { kind: 'ranking', ...ranking };
  }
  return null;
}
