import { MoversPage, moversMetadata } from '../movers-page';

export const generateMetadata = ({ params }: PageProps<'/[locale]/bien-dong/[index]/[year]/bo-nganh'>) =>
  moversMetadata(params, 'ministry');

export default function Page({ params }: PageProps<'/[locale]/bien-dong/[index]/[year]/bo-nganh'>) {
  return <MoversPage params={params} level="ministry" />;
}
