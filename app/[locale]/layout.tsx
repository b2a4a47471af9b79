import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ToneShapes } from '@/components/figures/tone-mark';
import { Enhance } from '@/components/layout/enhance';
import { SiteFooter } from '@/components/layout/site-footer';
import { parseLocale } from '@/lib/params';
import { getCurrentRelease } from '@/lib/queries/releases/current-release';
import { inFull } from '@/lib/routes';
import { icons } from '../site-mark';
import { typeface } from '../typeface';
import '../globals.css';

/** A page is made for one release when it is asked for; the front keeps what was made (lib/ops). */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = parseLocale(await params) ?? notFound();
  const t = await getTranslations({ locale, namespace: 'site' });
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    metadataBase: new URL(inFull('/')),
    icons,
  };
}

export default async function LocaleLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = parseLocale(await params) ?? notFound();
  setRequestLocale(locale);
  const release = await getCurrentRelease();

  return (
    <html lang={locale} className={typeface.variable} data-release={release.id}>
      <body>
        <ToneShapes />
        {children}
        <SiteFooter locale={locale} release={release} />
        <Enhance />
      </body>
    </html>
  );
}
