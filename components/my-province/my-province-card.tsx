import { type Locale, routes } from '@/lib/routes';

/** The place for a link to the reader's own province and for its answer, which a script fills once one was chosen. */
export const MyProvinceCard = ({ locale, label }: { locale: Locale; label: string }) => (
  <div hidden data-my-province={`${routes.provinces(locale)}/{slug}`} className="mine mt-6">
    <p>
      {label}{' '}
      <a href={routes.provinces(locale)} className="font-semibold text-accent">
        …
      </a>
    </p>
    <div />
  </div>
);
