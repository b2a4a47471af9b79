import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Department } from '@/components/internal/department';
import { Page } from '@/components/layout/page';
import { toMetadata } from '@/lib/i18n/metadata';
import { nameOf } from '@/lib/i18n/names';
import type { parseDepartment } from '@/lib/params';
import { getDepartment } from '@/lib/queries/units/departments';
import { routes } from '@/lib/routes';

type Address = NonNullable<ReturnType<typeof parseDepartment>>;

/** Title and description of a department across the years. */
export async function departmentMetadata({ locale, slug, child }: Address): Promise<Metadata> {
  const { name, owner, years } = (await getDepartment(slug, child)) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'department.meta' });
  const words = {
    name: nameOf(name, locale),
    owner: nameOf(owner, locale),
    ranked: years.some(({ row }) => row !== null) ? 'yes' : 'no',
  };
  return toMetadata({
    title: t('title', words),
    description: t('description', words),
    locale,
    path: routes.department(locale, `${slug}/${child}`),
    picture: `tinh.${slug}`,
  });
}

/** The page of a department, district or agency of a province across the years. */
export async function DepartmentPage({ locale, slug, child }: Address) {
  setRequestLocale(locale);
  const department = (await getDepartment(slug, child)) ?? notFound();
  const { name, owner } = department;
  const path = routes.department(locale, `${slug}/${child}`);
  const trail = [
    { name: nameOf(owner, locale), path: routes.province(locale, slug) },
    { name: nameOf(name, locale), path },
  ];

  return (
    <Page locale={locale} path={path} section="provinces" trail={trail}>
      <Department department={department} locale={locale} />
    </Page>
  );
}
