import { listEditionParams } from '@/lib/queries/editions/editions';
import { RankingPage, rankingMetadata } from '../ranking-page';

export const dynamicParams = false;

export const generateStaticParams = () => listEditionParams('ministry');

export const generateMetadata = ({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh'>) =>
  rankingMetadata(params, 'ministry');

export default function Page({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]/bo-nganh'>) {
  return <RankingPage params={params} level="ministry" />;
}
