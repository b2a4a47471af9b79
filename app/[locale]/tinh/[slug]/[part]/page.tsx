import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseProvincePart } from '@/lib/params';
import { PartPage, partMetadata } from './part-page';
import { ReviewedPage, reviewedMetadata, toReviewed } from './reviewed';

type Props = PageProps<'/[locale]/tinh/[slug]/[part]'>;

/** Below a province stand its parts, by their words, and its years in review. */
async function toAddress(params: Props['params']) {
  const { part, ...rest } = await params;
  const ofPart = parseProvincePart({ ...rest, part });
  return ofPart
    ? ({ kind: 'part', address: ofPart } as const)
    : (toReviewed({ ...rest, year: part }, 'province') ?? notFound());
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await toAddress(params);
  return found.kind === 'part' ? partMetadata(found.address) : reviewedMetadata(found);
}

export default async function BelowProvincePage({ params }: Props) {
  const found = await toAddress(params);
  return found.kind === 'part' ? <PartPage {...found.address} /> : <ReviewedPage {...found} />;
}
