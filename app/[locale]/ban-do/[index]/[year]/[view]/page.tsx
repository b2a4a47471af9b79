import { mapWords } from '@/lib/routes';
import { listMapParams, MapPage, mapMetadata } from '../map-page';

export const dynamicParams = false;

export async function generateStaticParams() {
  const editions = await listMapParams();
  const words = Object.values(mapWords).filter((word) => word !== null);
  return words.flatMap((view) => editions.map((edition) => ({ ...edition, view })));
}

export const generateMetadata = ({ params }: PageProps<'/[locale]/ban-do/[index]/[year]/[view]'>) =>
  mapMetadata(params);

export default function Page({ params }: PageProps<'/[locale]/ban-do/[index]/[year]/[view]'>) {
  return <MapPage params={params} />;
}
