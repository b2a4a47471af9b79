import { toMinuteInVietnam } from '@/lib/domain/values/days';
import type { ReleaseRow } from '@/lib/release/releases';
import { say } from '../say.ts';
import { language, number } from './answer.ts';

const origins = {
  folder: { vi: 'từ prisma/data', en: 'from prisma/data' },
  files: { vi: 'từ tệp', en: 'from files' },
  restore: { vi: 'khôi phục', en: 'restored' },
} satisfies Record<ReleaseRow['origin'], Record<'vi' | 'en', string>>;

/** A release as one line: number, time, who loaded it from where, its size and what it changed. */
export function toReleaseLine({ id, createdAt, by, note, origin, counts, changes }: ReleaseRow): string {
  const { added, changed, withdrawn } = changes.figures;
  const figures = say(
    `${number(counts.figures)} số liệu (+${number(added)} mới, ${number(changed)} đổi, −${number(withdrawn)} rút)`,
    `${number(counts.figures)} figures (+${number(added)} new, ${number(changed)} changed, −${number(withdrawn)} withdrawn)`,
  );
  return `${String(id).padStart(4)}  ${toMinuteInVietnam(createdAt)}  ${by}, ${origins[origin][language()]}: ${figures}${note && `. ${note}`}`;
}
