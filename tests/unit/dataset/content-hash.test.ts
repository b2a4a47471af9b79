import { expect, it } from 'vitest';
import { ContentHash } from '@/lib/dataset/content-hash';
import { files as schemas } from '@/lib/dataset/files';
import { openTexts } from '../../draft';

const columns = Object.keys(schemas['claims.csv'].row.shape);
/** A claims file with these units and values, the other columns empty. */
const claims = (...lines: [string, string][]) =>
  [
    columns,
    ...lines.map(([unit, value]) =>
      columns.map((name) => (name === 'unit' ? unit : name === 'value' ? value : '')),
    ),
  ]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
const files = {
  'claims.csv': claims(['a', '1.0'], ['b', '"2"']),
  'units.csv': 'unit,name\na,Tỉnh A\nb,Tỉnh B\n',
};
async function hash(changed: Record<string, string> = {}): Promise<string> {
  const input = await openTexts(new Map(Object.entries({ ...files, ...changed })));
  const content = new ContentHash(input.references);
  for await (const { cells } of input.claims(() => {})) content.add(cells);
  return content.digest();
}

it.each<[string, Record<string, string>]>([
  ['the claims in another order', { 'claims.csv': claims(['b', '2'], ['a', '1.0']) }],
  ['Windows line ends', { 'claims.csv': files['claims.csv'].replaceAll('\n', '\r\n') }],
  ['a byte-order mark', { 'units.csv': `\uFEFF${files['units.csv']}` }],
  ['other quotes', { 'units.csv': 'unit,name\n"a","Tỉnh A"\nb,Tỉnh B\n' }],
  ['no line end', { 'units.csv': files['units.csv'].trimEnd() }],
  ['loose accents', { 'units.csv': files['units.csv'].normalize('NFD') }],
])('%s is the same content', async (_, changed) => expect(await hash(changed)).toBe(await hash()));

it.each<[string, Record<string, string>]>([
  ['one more decimal', { 'claims.csv': claims(['a', '1.00'], ['b', '2']) }],
  ['a row less', { 'claims.csv': claims(['a', '1.0']) }],
  ['a row twice', { 'claims.csv': claims(['a', '1.0'], ['b', '2'], ['b', '2']) }],
  ['values changed over', { 'claims.csv': claims(['a', '2'], ['b', '1.0']) }],
  ['a value in another column', { 'claims.csv': claims(['a', '1.0'], ['2', 'b']) }],
  ['units in another order', { 'units.csv': 'unit,name\nb,Tỉnh B\na,Tỉnh A\n' }],
  ['another accent', { 'units.csv': 'unit,name\na,Tĩnh A\nb,Tỉnh B\n' }],
  ['a comma moved', { 'units.csv': 'unit,name\na,"Tỉnh A,b"\n' }],
  ['one more file', { 'regions.csv': 'region\n' }],
])('%s is other content', async (_, changed) => expect(await hash(changed)).not.toBe(await hash()));

it.each(['a,"b', 'a"b\n', '"a"b\n'])('text that is no CSV has a hash of its own: %s', async (text) =>
  expect(await hash({ 'units.csv': text })).not.toBe(await hash({ 'units.csv': `${text} ` })),
);
