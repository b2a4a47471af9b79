import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Page } from '@/components/layout/page';
import { Conflicts } from '@/components/sources/conflicts';
import { toMetadata } from '@/lib/i18n/metadata';
import { parseLocale } from '@/lib/params';
import { listConflicts } from '@/lib/queries/figures/conflicts';
import { listReplies } from '@/lib/queries/figures/statements';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/nguon/bat-dong'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'conflicts.meta' });
  return toMetadata({
    title: t('title'),
    description: t('description'),
    locale,
    path: routes.conflicts(locale),
  });
}

export default async function ConflictsPage({ params }: PageProps<'/[locale]/nguon/bat-dong'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const conflicts = await listConflicts();
  const replies = await listReplies(new Set(conflicts.map(({ figure }) => figure.id)));
  const t = await getTranslations({ locale, namespace: 'conflicts.meta' });
  const path = routes.conflicts(locale);

  return (
    <Page locale={locale} path={path} section="sources" trail={[{ name: t('title'), path }]}>
      <Conflicts conflicts={conflicts} replies={replies} locale={locale} />
    </Page>
  );
}
