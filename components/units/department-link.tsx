import { type Locale, routes } from '@/lib/routes';

/** The Vietnamese name of a department, linked to its page across the years. */
export const DepartmentLink = ({ slug, name, locale }: { slug: string; name: string; locale: Locale }) => (
  <a href={routes.department(locale, slug)} lang="vi">
    {name}
  </a>
);
