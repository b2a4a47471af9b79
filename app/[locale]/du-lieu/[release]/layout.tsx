import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { OnDemand } from '@/components/layout/on-demand';
import { parseLocale, parseRelease } from '@/lib/params';
import { getReleasePage } from '@/lib/queries/releases/release-page';

type Props = LayoutProps<'/[locale]/du-lieu/[release]'>;

export default async function ReleaseLayout({ params, children }: Props) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const asked = parseRelease(await params);

  return (
    <OnDemand locale={locale} subject={asked ? getReleasePage(asked.release) : Promise.resolve(null)}>
      {children}
    </OnDemand>
  );
}
