import { expect, it } from 'vitest';
import { toContentHash } from '@/lib/import/content-hash';

const files = {
  'claims.csv': 'unit,value\na,1.0\nb,"2"\n',
  'units.csv': 'unit,name\na,Tỉnh A\nb,Tỉnh B\n',
};
const hash = (changed: Record<string, string> = {}) =>
  toContentHash(new Map(Object.entries({ ...files, ...changed })));

it.each<[string, Record<string, string>]>([
  ['the claims in another order', { 'claims.csv': 'unit,value\nb,2\na,1.0\n' }],
  ['Windows line ends', { 'claims.csv': 'unit,value\r\na,1.0\r\nb,2\r\n' }],
  ['a byte-order mark', { 'units.csv': `\uFEFF${files['units.csv']}` }],
  ['other quotes', { 'units.csv': 'unit,name\n"a","Tỉnh A"\nb,Tỉnh B\n' }],
  ['no line end', { 'units.csv': files['units.csv'].trimEnd() }],
  ['loose accents', { 'units.csv': files['units.csv'].normalize('NFD') }],
])('%s is the same content', (_, changed) => expect(hash(changed)).toBe(hash()));

it.each<[string, Record<string, string>]>([
  ['one more decimal', { 'claims.csv': 'unit,value\na,1.00\nb,2\n' }],
  ['a row less', { 'claims.csv': 'unit,value\na,1.0\n' }],
  ['a row twice', { 'claims.csv': `${files['claims.csv']}b,2\n` }],
  ['values changed over', { 'claims.csv': 'unit,value\na,2\nb,1.0\n' }],
  ['units in another order', { 'units.csv': 'unit,name\nb,Tỉnh B\na,Tỉnh A\n' }],
  ['another accent', { 'units.csv': 'unit,name\na,Tĩnh A\nb,Tỉnh B\n' }],
  ['a comma moved', { 'units.csv': 'unit,name\na,"Tỉnh A,b"\n' }],
  ['one more file', { 'regions.csv': 'region\n' }],
])('%s is other content', (_, changed) => expect(hash(changed)).not.toBe(hash()));

it.each(['a,"b', 'a"b\n', '"a"b\n'])('text that is no CSV has a hash of its own: %s', (text) =>
  expect(hash({ 'claims.csv': text })).not.toBe(hash({ 'claims.csv': `${text} ` })),
);
