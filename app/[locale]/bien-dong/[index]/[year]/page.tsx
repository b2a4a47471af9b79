import { MoversPage, moversMetadata } from './movers-page';

export const generateMetadata = ({ params }: PageProps<'/[locale]/bien-dong/[index]/[year]'>) =>
  moversMetadata(params, 'province');

export default function Page({ params }: PageProps<'/[locale]/bien-dong/[index]/[year]'>) {
  return <MoversPage params={params} level="province" />;
}
