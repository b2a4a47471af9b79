import { notFound } from 'next/navigation';
import { parseReview } from '@/lib/params';
import { ReviewPage, reviewMetadata } from '../../../tinh/[slug]/[part]/review-page';

type Props = PageProps<'/[locale]/bo-nganh/[slug]/[year]'>;

const toAddress = async (params: Props['params']) => parseReview(await params, 'ministry') ?? notFound();

export const generateMetadata = async ({ params }: Props) => reviewMetadata(await toAddress(params));

export default async function MinistryReviewPage({ params }: Props) {
  return <ReviewPage {...(await toAddress(params))} />;
}
