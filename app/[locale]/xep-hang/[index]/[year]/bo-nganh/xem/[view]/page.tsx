import { RankingPage, rankingMetadata } from '../../../ranking-page';

/** Views are made on demand and cached. */
export const generateStaticParams = () => [];

export const generateMetadata = ({
  params,
}: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh/xem/[view]'>) => rankingMetadata(params, 'ministry');

export default function Page({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh/xem/[view]'>) {
  return <RankingPage params={params} level="ministry" />;
}
