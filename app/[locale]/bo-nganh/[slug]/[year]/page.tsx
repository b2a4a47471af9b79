import { notFound } from 'next/navigation';
import { ReviewedPage, reviewedMetadata, toReviewed } from '../../../tinh/[slug]/[part]/reviewed';

type Props = PageProps<'/[locale]/bo-nganh/[slug]/[year]'>;

const toAddress = async (params: Props['params']) => toReviewed(await params, 'ministry') ?? notFound();

export const generateMetadata = async ({ params }: Props) => reviewedMetadata(await toAddress(params));

export default async function MinistryReviewPage({ params }: Props) {
  return <ReviewedPage {...(await toAddress(params))} />;
}
