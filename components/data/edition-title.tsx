import { useTranslations } from 'next-intl';
import type { EditionChanges } from '@/lib/domain/figures/figure-change';
import { nameOf, shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';

interface EditionTitleProps {
  edition: EditionChanges;
  locale: Locale;
}

/** An edition by index, year and level, linked to its page where it has one. */
export function EditionTitle({ edition, locale }: EditionTitleProps) {
  const t = useTranslations('release.edition');
  const { index, year, level, owner, current } = edition;
  const title = owner
    ? t('unit', { owner: nameOf(owner, locale), year })
    : t(level, { index: shortNameOf(index, locale), year });
  const href = owner
    ? routes.internalIndex(locale, owner.slug, year)
    : level !== 'unit' && routes.ranking(locale, { index: index.code, year, level });
  return current && href ? <a href={href}>{title}</a> : title;
}
