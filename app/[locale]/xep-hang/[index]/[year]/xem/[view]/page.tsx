import { RankingPage, rankingMetadata } from '../../ranking-page';

/** Views are made on demand and cached. */
export const generateStaticParams = () => [];

export const generateMetadata = ({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/xem/[view]'>) =>
  rankingMetadata(params, 'province');

export default function Page({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/xem/[view]'>) {
  return <RankingPage params={params} level="province" />;
}
