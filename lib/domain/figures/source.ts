/** A source as pages name it; without an address when it may not be linked. */
export interface SourceInfo {
  code: string;
  title: string;
  publisher: string;
  publishedOn: string | null;
  url: string | null;
}
