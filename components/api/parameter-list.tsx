import { useTranslations } from 'next-intl';
import { listParameterInfo, type ParameterName } from '@/lib/api/parameters';

/** The parameters of an operation, each with its meaning and its values. */
export function ParameterList({ of }: { of: Parameters<typeof listParameterInfo>[0] }) {
  const t = useTranslations('api');
  const parameters = listParameterInfo(of);
  if (parameters.length === 0) return null;
  return (
    <dl className="mt-3">
      {parameters.map(({ name, values, fallback, isRequired }) => (
        <div
          key={name}
          className="gap-x-6 border-t border-rule py-2 text-[0.9375rem] sm:grid sm:grid-cols-[9rem_1fr]"
        >
          <dt>
            <code>{name}</code>
            {isRequired && <span className="text-soft"> {t('page.required')}</span>}
          </dt>
          <dd className="max-w-[65ch]">
            {t(`parameters.${name as ParameterName}`)}
            {values.length > 0 && (
              <span className="text-soft"> {t('page.values', { values: values.join(', ') })}</span>
            )}
            {fallback !== null && (
              <span className="text-soft"> {t('page.fallback', { value: fallback })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
