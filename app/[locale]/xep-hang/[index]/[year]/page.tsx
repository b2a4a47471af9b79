import { RankingPage, rankingMetadata } from './ranking-page';

export const generateMetadata = ({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]'>) =>
  rankingMetadata(params, 'province');

export default function Page({ params, searchParams }: PageProps<'/[locale]/xep-hang/[index]/[year]'>) {
  return <RankingPage params={params} search={searchParams} level="province" />;
}
