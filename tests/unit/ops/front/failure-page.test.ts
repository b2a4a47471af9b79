import { expect, it } from 'vitest';
import { toFailurePage } from '@/lib/ops/front/failure-page';

it('says in the reader’s language what happened, and links back', () => {
  expect(toFailurePage('unavailable', 'vi', '/vi/tinh/a')).toMatch(
    /<html lang="vi">.*<a href="\/vi\/tinh\/a">Thử lại<\/a>/s,
  );
  expect(toFailurePage('malformed', 'en')).toMatch(/<html lang="en">.*<a href="\/en">Home page<\/a>/s);
});

it('no address can end its markup', () =>
  expect(toFailurePage('unavailable', 'vi', '/vi/"><script>alert(1)</script>')).not.toContain('<script'));
