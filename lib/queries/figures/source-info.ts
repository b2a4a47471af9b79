import 'server-only';
import type { SourceModel } from '@/lib/db/models';
import { findUnlinkedReason, type SourceInfo } from '@/lib/domain/figures/source';
import type { SourceKind } from '@/lib/domain/vocabulary';

/** The domain value of a source's row. */
export const toSourceInfo = (row: SourceModel): SourceInfo => ({
  code: row.code,
  title: row.title,
  publisher: row.publisher,
  publishedOn: row.publishedOn,
  url: row.linkable ? row.url : null,
  unlinked: findUnlinkedReason({ kind: row.kind as SourceKind, linkable: row.linkable, url: row.url }),
});
