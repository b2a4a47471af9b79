import type { Unit } from './unit';

/** The reader's own province, as the browser stores it. */
export type MyProvince = Pick<Unit, 'slug' | 'nameVi' | 'nameEn'>;

const slugPattern = /^[a-z0-9-]{2,60}$/;

/** The text that the browser stores. */
export const printMyProvince = ({ slug, nameVi, nameEn }: MyProvince): string =>
  JSON.stringify({ slug, nameVi, nameEn });

/** Reads the stored text; null for anything that this site did not write. */
export function parseMyProvince(text: string | null | undefined): MyProvince | null {
  try {
    const { slug, nameVi, nameEn } = JSON.parse(text ?? 'null') ?? {};
    const isOurs = typeof slug === 'string' && slugPattern.test(slug) && typeof nameVi === 'string';
    return isOurs ? { slug, nameVi, nameEn: typeof nameEn === 'string' ? nameEn : null } : null;
  } catch {
    return null;
  }
}
