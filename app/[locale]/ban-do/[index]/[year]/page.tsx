import { MapPage, mapMetadata } from './map-page';

export const generateMetadata = ({ params }: PageProps<'/[locale]/ban-do/[index]/[year]'>) =>
  mapMetadata(params);

export default function Page({ params }: PageProps<'/[locale]/ban-do/[index]/[year]'>) {
  return <MapPage params={params} />;
}
