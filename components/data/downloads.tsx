import { useTranslations } from 'next-intl';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type ReleaseSummary, toMegabytes } from '@/lib/views/figures/release';

/** The two files of a release: the whole data set, and its figures in one table. */
export function Downloads({ release, locale }: { release: ReleaseSummary; locale: Locale }) {
  const t = useTranslations('data.downloads');
  const megabytes = formatDecimal(toMegabytes(release.bytes), locale);
  return (
    <ul className="mt-8 grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {(['csv', 'zip'] as const).map((kind) => (
        <li key={kind} className="border-t-2 border-rule-strong pt-3">
          <a href={routes.download(release.id, kind)} className="text-lg font-semibold" download>
            {t(`${kind}.name`)}
          </a>
          <p className="mt-1 max-w-[50ch] text-[0.9375rem] text-soft">
            {t(`${kind}.text`, { figures: release.counts.figures, megabytes })}
          </p>
        </li>
      ))}
    </ul>
  );
}
