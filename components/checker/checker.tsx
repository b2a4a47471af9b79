import { useTranslations } from 'next-intl';
import { formatWhole } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type CheckedText, type CheckerPage, spanOf } from '@/lib/views/checker/checker';
import { CheckedClaimItem } from './checked-claim';
import { CheckedPassage } from './checked-passage';
import { CheckerForm } from './checker-form';
import { CheckerLists } from './checker-lists';
import { examples } from './examples';

interface CheckerProps {
  page: CheckerPage;
  locale: Locale;
  /** null when nothing was asked */
  checked: CheckedText | null;
  /** why there is no answer although something was asked */
  refused: 'tooLong' | 'incomplete' | null;
}

/** The checker: a text goes in; every claim comes back in its place, with the verdict and what decides it. */
export function Checker({ page, locale, checked, refused }: CheckerProps) {
  const t = useTranslations('checker');
  const count = checked?.claims.length ?? 0;
  return (
    <>
      <p className="mt-12 mb-2 text-[0.8125rem] font-semibold tracking-wide text-soft">{t('kicker')}</p>
      <h1>{t('title')}</h1>
      <p className="mt-3 max-w-[65ch]">{t('intro')}</p>
      {refused && (
        <p role="alert" className="mt-4 max-w-[65ch] border-l-4 border-fall pl-3 font-semibold">
          {t(refused === 'tooLong' ? 'tooLong' : 'lists.incomplete')}
        </p>
      )}
      <CheckerForm locale={locale} text={checked?.text ?? ''} />
      <p className="mt-3 text-sm text-soft">{t('examples')}:</p>
      <ul className="text-sm">
        {examples.map((text) => (
          <li key={text} className="mt-1" lang="vi">
            <a href={routes.checker(locale, text)}>{text}</a>
          </li>
        ))}
      </ul>
      <CheckerLists page={page} locale={locale} open={refused === 'incomplete'} />
      {checked && count === 0 && <p className="mt-8 max-w-[65ch] text-lg">{t('nothing')}</p>}
      {checked && count > 0 && (
        <section aria-labelledby="ket-qua" className="mt-10">
          <h2 id="ket-qua">{t('found', { count, number: formatWhole(count, locale) })}</h2>
          <CheckedPassage checked={checked} locale={locale} />
          <ol className="mt-6">
            {checked.claims.map((claim, at) => (
              <CheckedClaimItem
                key={Object.values(spanOf(claim)).join('-')}
                claim={claim}
                at={at}
                text={checked.text}
                page={page}
                locale={locale}
              />
            ))}
          </ol>
          {checked.more > 0 && (
            <p className="mt-4">
              {t('more', { more: checked.more, number: formatWhole(checked.more, locale) })}
            </p>
          )}
        </section>
      )}
    </>
  );
}
