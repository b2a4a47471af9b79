import type { Locale } from '@/lib/routes';

/** An ISO day, month or year as a newspaper prints it: "24/6/2021", "tháng 6/2021", "2021". */
export function formatDay(iso: string, locale: Locale): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  if (locale === 'vi') {
    return day ? `${Number(day)}/${Number(month)}/${year}` : `tháng ${Number(month)}/${year}`;
  }
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const parts = { ...(day && { day: 'numeric' as const }), month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(date);
}
