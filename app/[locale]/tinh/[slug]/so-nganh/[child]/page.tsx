import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseDepartment, parseInternalIndex } from '@/lib/params';
import { DepartmentPage, departmentMetadata } from './department-page';
import { InternalIndexPage, internalIndexMetadata } from './internal-index-page';

type Props = PageProps<'/[locale]/tinh/[slug]/so-nganh/[child]'>;

/** Below the departments of a province stand the years of its own index, and each department by its slug. */
async function toAddress(params: Props['params']) {
  const { child, ...rest } = await params;
  const ofYear = parseInternalIndex({ ...rest, year: child });
  if (ofYear) return { kind: 'year', address: ofYear } as const;
  return { kind: 'department', address: parseDepartment({ ...rest, child }) ?? notFound() } as const;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, address } = await toAddress(params);
  return kind === 'year' ? internalIndexMetadata(address) : departmentMetadata(address);
}

export default async function BelowDepartmentsPage({ params }: Props) {
  const { kind, address } = await toAddress(params);
  return kind === 'year' ? <InternalIndexPage {...address} /> : <DepartmentPage {...address} />;
}
