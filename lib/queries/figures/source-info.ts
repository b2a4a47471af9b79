import 'server-only';
import type { SourceModel } from '@/lib/db/models';
import type { SourceInfo } from '@/lib/domain/figures/source';

/** The domain value of a source's row. */
export const toSourceInfo = (row: SourceModel): SourceInfo => ({
  code: row.code,
  title: row.title,
  publisher: row.publisher,
  publishedOn: row.publishedOn,
  url: row.linkable ? row.url : null,
});
