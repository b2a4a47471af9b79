import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseProvincePart, parseReview } from '@/lib/params';
import { PartPage, partMetadata } from './part-page';
import { ReviewPage, reviewMetadata } from './review-page';

type Props = PageProps<'/[locale]/tinh/[slug]/[part]'>;

/** Below a province stand its parts, by their words, and its years in review. */
async function toAddress(params: Props['params']) {
  const { part, ...rest } = await params;
  const ofPart = parseProvincePart({ ...rest, part });
  if (ofPart) return { kind: 'part', address: ofPart } as const;
  return { kind: 'review', address: parseReview({ ...rest, year: part }, 'province') ?? notFound() } as const;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind, address } = await toAddress(params);
  return kind === 'part' ? partMetadata(address) : reviewMetadata(address);
}

export default async function BelowProvincePage({ params }: Props) {
  const { kind, address } = await toAddress(params);
  return kind === 'part' ? <PartPage {...address} /> : <ReviewPage {...address} />;
}
