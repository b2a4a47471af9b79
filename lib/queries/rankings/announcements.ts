import 'server-only';
import { db } from '@/lib/db/client';
import { type AnnouncementChecks, toAnnouncementChecks } from '@/lib/views/rankings/announcements';
import { getRanking } from './rankings';

/** The announcements of every edition compared with our figures, the latest edition first. */
export async function listAnnouncementChecks(): Promise<AnnouncementChecks[]> {
  const editions = await db().announcement.findMany({
    where: { untilRelease: null },
    distinct: ['indexCode', 'year'],
    orderBy: [{ year: 'desc' }, { indexCode: 'asc' }],
    select: { indexCode: true, year: true },
  });
  const rankings = await Promise.all(
    editions.map(({ indexCode, year }) => getRanking(indexCode, year, 'province')),
  );
  return rankings.flatMap((ranking) => (ranking && toAnnouncementChecks(ranking)) ?? []);
}
