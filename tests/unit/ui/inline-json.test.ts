import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toInlineJson } from '@/components/ui/inline-json';
import { forEvery } from '../for-every';

it('no text can close the element that holds it', () =>
  expect(toInlineJson({ name: '</script><script>alert(1)</script><!--' })).not.toContain('<'));

it('any value comes back as it was', () =>
  forEvery(
    [fc.jsonValue({ stringUnit: fc.constantFrom('<', '/', '\\', '"', 'u', 'Đ', '\u2028') })],
    (value) => {
      const text = toInlineJson(value);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    },
  ));
