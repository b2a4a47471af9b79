import { listEditionParams } from '@/lib/queries/editions/editions';
import { RankingPage, rankingMetadata } from './ranking-page';

export const dynamicParams = false;

export const generateStaticParams = () => listEditionParams('province');

export const generateMetadata = ({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]'>) =>
  rankingMetadata(params, 'province');

export default function Page({ params }: PageProps<'/[locale]/xep-hang/[index]/[year]'>) {
  return <RankingPage params={params} level="province" />;
}
