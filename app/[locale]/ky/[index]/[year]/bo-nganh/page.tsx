import { YearOnOnePage, yearMetadata } from '../year-page';

type Props = PageProps<'/[locale]/ky/[index]/[year]/bo-nganh'>;

export const generateMetadata = ({ params }: Props) => yearMetadata(params, 'ministry');

export default function Page({ params }: Props) {
  return <YearOnOnePage params={params} level="ministry" />;
}
