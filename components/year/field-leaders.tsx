import { useTranslations } from 'next-intl';
import { listNames, nameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import { toFieldLeaders, type YearPage } from '@/lib/views/rankings/year';
import { LeaderCells } from '../dimensions/leader-cells';
import { useUnits } from '../figures/use-units';
import { Name } from '../ui/name';

/** Who led each field of the index, among how many of which it is known. */
export function FieldLeaders({ page, locale }: { page: YearPage; locale: Locale }) {
  const [t, columns] = [useTranslations('year.leaders'), useTranslations('dimension.table')];
  const { index, edition } = page.movers.ranking;
  const unitOf = useUnits(index, locale);
  const { told, untold } = toFieldLeaders(page);
  if (told.length + untold.length === 0) return null;
  return (
    <section className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { year: edition.year })}</h2>
      {told.length > 0 && (
        <table className="figures mt-2 max-w-4xl">
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col" className="!text-left">
                {columns('leader')}
              </th>
              <th scope="col">{columns('value', { unit: unitOf('score') })}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((field) => {
              const { dimension, known, of } = field;
              const address = { index: index.code, dimension: dimension.code };
              const href = routes.dimensionYear(locale, address, edition.year, edition.level);
              return (
                <tr key={dimension.code}>
                  <th scope="row">
                    <a href={href}>
                      <Name of={dimension} locale={locale} />
                    </a>
                    <small className="block text-soft">{columns('known', { known, of })}</small>
                  </th>
                  <LeaderCells of={field} href={href} locale={locale} />
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {untold.length > 0 && (
        <p className="mt-2 max-w-[65ch] text-sm text-soft">
          {t('unknown', {
            names: listNames(
              untold.map((dimension) => nameOf(dimension, locale)),
              locale,
            ),
          })}
        </p>
      )}
    </section>
  );
}
