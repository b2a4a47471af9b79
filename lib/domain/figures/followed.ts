/** What a reader can follow: the releases, the corrections, or one province's corrections and new figures. */
export type Followed = { kind: 'releases' } | { kind: 'corrections' } | { kind: 'province'; slug: string };
