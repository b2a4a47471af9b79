import { useTranslations } from 'next-intl';
import { checkerQuery, type Locale, mostChecked, routes } from '@/lib/routes';

/** The front takes a sent text; while the site is developed, Next answers alone and reads only addresses. */
const method = process.env.NODE_ENV === 'development' ? 'get' : 'post';

/** The field for a text to check; it needs no script. */
export function CheckerForm({ locale, text }: { locale: Locale; text: string }) {
  const t = useTranslations('checker');
  return (
    <form action={routes.checker(locale)} method={method} className="no-print mt-6 max-w-[65ch]">
      <label htmlFor="doan" className="font-semibold">
        {t('label')}
      </label>
      <textarea
        id="doan"
        name={checkerQuery.text}
        rows={5}
        required
        maxLength={mostChecked}
        defaultValue={text}
        aria-describedby="doan-ghi-chu"
        lang="vi"
        className="mt-1 block w-full rounded-xs border border-rule-strong bg-paper p-3 text-base"
      />
      <p id="doan-ghi-chu" className="mt-1 text-sm text-soft">
        {t('hint')}
      </p>
      <button type="submit" className="mt-2 rounded-xs border border-rule-strong px-5 py-2 font-semibold">
        {t('submit')}
      </button>
    </form>
  );
}
