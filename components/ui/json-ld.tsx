import { toInlineJson } from './inline-json';

/** Facts about the page in the schema.org vocabulary, for machines. */
export function JsonLd({ value }: { value: { '@type': string; [property: string]: unknown } }) {
  const html = toInlineJson({ '@context': 'https://schema.org', ...value });
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes quotes, which are not read back in a script
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
