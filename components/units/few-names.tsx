import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { nameFew, type nameOf, toListParts, toNamed, wholeNameOf } from '@/lib/i18n/names';
import type { Locale } from '@/lib/routes';

/** The kind of things named, for the words of the others: "2 bộ, ngành khác", "2 tỉnh, thành khác". */
type Kind = 'province' | 'ministry' | 'region' | 'year' | 'dimension';

/** Names things in a sentence: all of them if they are few, else the first of them and how many others. */
export function useFewNames(kind: Kind, locale: Locale) {
  const t = useTranslations('leaders');
  const sayOthers = (count: number) => t('others', { count, kind });
  return (named: readonly (string | Parameters<typeof nameOf>[0])[], most?: number): string =>
    nameFew(
      named.map((one) => (typeof one === 'string' ? one : wholeNameOf(one, locale))),
      locale,
      sayOthers,
      most,
    );
}

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
