/** Text without invisible characters (direction marks, soft hyphens, controls), NFC, single plain spaces. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
