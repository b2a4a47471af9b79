import { expect, it } from 'vitest';
import { toMegabytes } from '@/lib/views/figures/release';

it.each([
  [12_000_000, '12.0'],
  [3_449_999, '3.4'],
  [3_450_000, '3.5'],
  [12, '0.1'],
])('%i bytes are %s MB', (bytes, megabytes) => expect(toMegabytes(bytes)).toBe(megabytes));
