import { YearOnOnePage, yearMetadata } from './year-page';

type Props = PageProps<'/[locale]/ky/[index]/[year]'>;

export const generateMetadata = ({ params }: Props) => yearMetadata(params, 'province');

export default function Page({ params }: Props) {
  return <YearOnOnePage params={params} level="province" />;
}
