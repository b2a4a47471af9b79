import type { Named } from '@/lib/domain/names/named';
import type { Correction } from './corrections';
import type { ReleaseSummary } from './release';

/** What a feed tells, the newest first. `at`: the moment of the newest that it tells, in ISO 8601. */
export type FeedContent =
  | { kind: 'releases'; at: string; releases: (ReleaseSummary & { at: string })[] }
  | { kind: 'corrections'; at: string; corrections: Correction[]; cut: FeedCut | null }
  | {
      kind: 'province';
      at: string;
      unit: Named & { slug: string };
      corrections: Correction[];
      cut: FeedCut | null;
    };

/** The release of which a feed tells no more corrections, because there are too many. */
export interface FeedCut {
  release: number;
  at: string;
}
