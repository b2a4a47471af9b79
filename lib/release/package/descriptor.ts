import type { WrittenFile } from '@/lib/dataset/csv-file';
import { type FileName, fileNames } from '@/lib/dataset/files';
import type { Rows } from '@/lib/dataset/parse';

import { toField } from './fields';
import { tableTitles, toKeys, toResourceName } from './tables';

/** What a package says of its release. */
export interface PackageRelease {
  id: number;
  createdAt: Date;
  contentHash: string;
  /** the public address of the site, if it has one */
  siteUrl?: string;
}

const mit = { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' };

/** The datapackage.json of a release: Data Package v2. */
export function toDescriptor(
  { id, createdAt, contentHash, siteUrl }: PackageRelease,
  written: Record<FileName, WrittenFile>,
  { 'indices.csv': indices, 'sources.csv': sources }: Pick<Rows, 'indices.csv' | 'sources.csv'>,
) {
  const names = indices.map(({ name_vi, name_en, short_vi, short_en }) => ({
    vi: short_vi ?? name_vi,
    en: short_en ?? name_en,
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'chi-so-cchc',
    id: `sha256:${contentHash}`,
    title: `Chỉ số cải cách hành chính, phiên bản dữ liệu ${id}`,
    description:
      `Các bộ chỉ số của Việt Nam, từng số liệu kèm nguồn: ${names.map(({ vi }) => vi).join('; ')}. · ` +
      `Indices of Vietnam, each figure with its sources: ${names.map(({ en }) => en).join('; ')}. README.md.`,
    ...(siteUrl && { homepage: new URL(`/vi/du-lieu/${id}`, siteUrl).href }),
    version: String(id),
    created: createdAt.toISOString(),
    keywords: [
      'Vietnam',
      ...new Set(names.map(({ vi }) => vi)),
      'cải cách hành chính',
      'administrative reform',
    ],
    licenses: [
      { path: 'README.md', title: 'Số liệu là dữ kiện, xin ghi nguồn · Figures are facts: name the origin' },
    ],
    sources: sources.map(toSource),
    resources: fileNames.map((file) => toResource(file, written[file])),
  };
}

function toResource(file: FileName, { columns, bytes, hash }: WrittenFile) {
  return {
    name: toResourceName(file),
    type: 'table',
    path: file,
    title: tableTitles[file],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    ...(file === 'claims-papi.csv' && { licenses: [mit] }),
    schema: {
      fields: columns.map((column) => toField(file, column)),
      missingValues: [''],
      ...toKeys(file),
    },
  };
}

/** A source that must not be linked is given without its address. */
const toSource = ({ title, publisher, url, linkable }: Rows['sources.csv'][number]) => ({
  title: `${title} (${publisher})`,
  ...(url && linkable && { path: url }),
});
