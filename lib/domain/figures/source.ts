import type { SourceKind } from '../vocabulary';

/** Why a source is named without a link: read in a reprint, at an address that does not last, or without a known one. */
export type UnlinkedReason = 'not-original' | 'unstable' | 'no-address';

/** A source as pages name it; without an address when it may not be linked. */
export interface SourceInfo {
  code: string;
  title: string;
  publisher: string;
  publishedOn: string | null;
  url: string | null;
  /** null when it is linked */
  unlinked: UnlinkedReason | null;
}

/** Finds out why a source has no link; null when it has one. */
export function findUnlinkedReason(source: {
  kind: SourceKind;
  linkable: boolean;
  url: string | null;
}): UnlinkedReason | null {
  if (source.linkable && source.url) return null;
  if (source.kind === 'mirror') return 'not-original';
  return source.url ? 'unstable' : 'no-address';
}
