import { RankingPage, rankingMetadata } from '../ranking-page';

export const generateMetadata = ({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh'>) =>
  rankingMetadata(params, 'ministry');

export default function Page({
  params,
  searchParams,
}: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh'>) {
  return <RankingPage params={params} search={searchParams} level="ministry" />;
}
