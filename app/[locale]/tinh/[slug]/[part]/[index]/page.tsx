import { notFound } from 'next/navigation';
import { parseReview } from '@/lib/params';
import { ReviewPage, reviewMetadata } from '../review-page';

type Props = PageProps<'/[locale]/tinh/[slug]/[part]/[index]'>;

/** The segment of a province's part is the year here. */
const toAddress = async (params: Props['params']) => {
  const { part: year, ...rest } = await params;
  return parseReview({ ...rest, year }, 'province') ?? notFound();
};

export const generateMetadata = async ({ params }: Props) => reviewMetadata(await toAddress(params));

export default async function ProvinceReviewPage({ params }: Props) {
  return <ReviewPage {...(await toAddress(params))} />;
}
