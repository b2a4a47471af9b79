import { useTranslations } from 'next-intl';
import { type EditionChanges, type FigureChange, totalOf } from '@/lib/domain/figures/figure-change';
import { overall } from '@/lib/domain/vocabulary';
import { formatMeasure } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { Name } from '../ui/name';
import { EditionTitle } from './edition-title';

interface EditionListProps {
  editions: readonly EditionChanges[];
  release: number;
  locale: Locale;
}

/** Edition by edition, what a release did to each figure: the first are listed, the rest counted. */
export function EditionList({ editions, release, locale }: EditionListProps) {
  const t = useTranslations('release');
  return editions.map((edition) => {
    const { id, listed, counts } = edition;
    const more = totalOf(counts) - listed.length;
    return (
      <section key={id} className="mt-8">
        <h3>
          <EditionTitle edition={edition} locale={locale} />
        </h3>
        {listed.length > 0 && (
          <table className="figures mt-2">
            <thead>
              <tr>
                <th scope="col">{t('columns.figure')}</th>
                <th scope="col" className="w-24 sm:w-32">
                  {t('columns.before')}
                </th>
                <th scope="col" className="w-24 sm:w-32">
                  {t('columns.after')}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((change) => (
                <Change key={change.id} change={change} locale={locale} />
              ))}
            </tbody>
          </table>
        )}
        {more > 0 && (
          <p className="mt-2 text-sm text-soft">
            {t.rich(listed.length > 0 ? 'more' : 'unlisted', {
              count: more,
              csv: (text) => (
                <a href={routes.download(release, 'csv')} download>
                  {text}
                </a>
              ),
            })}
          </p>
        )}
      </section>
    );
  });
}

function Change({ change, locale }: { change: FigureChange; locale: Locale }) {
  const t = useTranslations('release');
  const measure = useTranslations('figure.measure');
  const { id, kind, unit, dimension } = change;
  const show = (value: string | null) => (
    <a href={routes.figure(locale, id)}>
      {value === null ? t('undecided') : formatMeasure(change.measure, value, locale)}
    </a>
  );
  return (
    <tr>
      <th scope="row">
        <Name of={unit} locale={locale} />
        <span className="text-soft">
          {': '}
          {measure(change.measure)}
          {dimension.code !== overall && (
            <>
              {', '}
              <Name of={dimension} locale={locale} />
            </>
          )}
          {kind === 'details' && ` (${t('details')})`}
        </span>
      </th>
      <td>{kind === 'added' ? <span className="text-soft">{t('none')}</span> : show(change.before)}</td>
      <td>
        {kind === 'withdrawn' ? <span className="text-soft">{t('withdrawn')}</span> : show(change.after)}
      </td>
    </tr>
  );
}
