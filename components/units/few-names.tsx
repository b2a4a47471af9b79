import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { Named } from '@/lib/domain/names/named';
import { nameFew, nameOf, toListParts, toNamed, wholeNameOf } from '@/lib/i18n/names';
import type { Words } from '@/lib/i18n/translate';
import type { Locale } from '@/lib/routes';

/** The kind of things named, for the words of the others: "2 bộ, ngành khác", "2 tỉnh, thành khác". */
type Kind = 'province' | 'ministry' | 'region' | 'year' | 'dimension';

/** What names a few of several things: all of them if they are few, else the first of them and how many others. */
export type FewNames = (named: readonly (string | Named)[], most?: number) => string;

/** Names things in a sentence of a page, where no line splits a name. */
export function useFewNames(kind: Kind, locale: Locale): FewNames {
  const t = useTranslations();
  return toFewNames(kind, { locale, t }, wholeNameOf);
}

/** Names things in a sentence to take away. */
export const toFewNames =
  (kind: Kind, { locale, t }: Words, toText = nameOf): FewNames =>
  (named, most) =>
    nameFew(
      named.map((one) => (typeof one === 'string' ? one : toText(one, locale))),
      locale,
      (count) => t('leaders.others', { count, kind }),
      most,
    );

interface FewProps {
  items: readonly { key: string; node: ReactNode }[];
  kind: Kind;
  locale: Locale;
  /** the address that shows those that are not named */
  othersHref?: string;
}

/** Like useFewNames, for parts that are more than text, such as links. */
export function Few({ items, kind, locale, othersHref }: FewProps) {
  const t = useTranslations('leaders');
  const { named, others } = toNamed(items);
  const rest = t('others', { count: others, kind });
  const nodes = [
    ...named,
    ...(others > 0 ? [{ key: 'others', node: othersHref ? <a href={othersHref}>{rest}</a> : rest }] : []),
  ];
  return toListParts(nodes.length, locale).map(({ type, value }, at) => {
    const part = type === 'element' ? nodes[Number(value)] : undefined;
    return <Fragment key={part?.key ?? `before ${nodes[at]?.key}`}>{part ? part.node : value}</Fragment>;
  });
}

interface TiedProps {
  /** the number of items that a shortened list leaves out although they equal its last one */
  count: number;
  kind: Kind;
}

/** Says that a list ends between equal items; nothing if it does not. */
export function Tied({ count, kind }: TiedProps) {
  const t = useTranslations('leaders');
  return (
    count > 0 && <p className="border-t border-rule py-1.5 text-sm text-soft">{t('tied', { count, kind })}</p>
  );
}
