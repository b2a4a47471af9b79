import { useTranslations } from 'next-intl';
import type { Followed } from '@/lib/domain/figures/followed';
import type { Locale } from '@/lib/routes';
import { toFeedPath } from '@/lib/routes/feeds';

interface FeedLinksProps {
  followed: Followed;
  /** the name of a province that is followed */
  name?: string;
  locale: Locale;
}

/** The feeds that tell a reader what is new, with what they tell. */
export function FeedLinks({ followed, name = '', locale }: FeedLinksProps) {
  const t = useTranslations('feeds');
  return (
    <p className="no-print mt-2 max-w-[65ch] text-sm text-soft">
      {t.rich(`follow.${followed.kind}`, {
        name,
        atom: (text) => <a href={toFeedPath(locale, followed, 'atom')}>{text}</a>,
        json: (text) => <a href={toFeedPath(locale, followed, 'json')}>{text}</a>,
      })}
    </p>
  );
}
