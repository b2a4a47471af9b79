import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashScripts, toContentPolicy } from '@/lib/ops/front/content-policy';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('a page may run just the scripts that stand in it', () => {
  const html = `<html><script src="/a.js" async=""></script><script>one("ố")</script>
    <script type="application/ld+json">{"a":1}</script><script id="x">two\n</script><script>one("ố")</script></html>`;
  expect(hashScripts(html)).toEqual([hashOf('one("ố")'), hashOf('two\n')]);
  const policy = toContentPolicy(hashScripts(html));
  expect(policy).toContain(`script-src 'self' ${hashOf('one("ố")')} ${hashOf('two\n')};`);
});

it('a page without scripts of its own may run none but the site’s files', () =>
  expect(toContentPolicy([])).toMatch(/script-src 'self';/));
