import { notFound } from 'next/navigation';
import { ReviewedPage, reviewedMetadata, toReviewed } from '../reviewed';

type Props = PageProps<'/[locale]/tinh/[slug]/[part]/[index]'>;

/** The segment of a province's part is the year here, or the years. */
const toAddress = async (params: Props['params']) => {
  const { part: year, ...rest } = await params;
  return toReviewed({ ...rest, year }, 'province') ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => reviewedMetadata(await toAddress(params));

export default async function ProvinceReviewPage({ params }: Props) {
  return <ReviewedPage {...(await toAddress(params))} />;
}
