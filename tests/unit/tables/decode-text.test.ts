import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, isTidyClaims } from '@/lib/tables';
import { readShipped, toRows } from '../../draft';
import { forEvery } from '../for-every';

const shipped = await readShipped();
const names = toRows(shipped.get('units.csv'))
  .filter(({ kind }) => kind === 'province' || kind === 'municipality')
  .map(({ name_vi = '' }) => name_vi);
const list = `STT\tTỉnh, thành phố\tĐiểm\n${names.map((name, at) => `${at}\t${name}\t88,3`).join('\n')}`;

const bom =
  (...bytes: number[]) =>
  (encoded: Buffer) =>
    Buffer.concat([Buffer.from(bytes), encoded]);
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Replaces letters by those at their places in an encoding; letters without a place stay. */
const encodeBy = (places: Record<string, string>) => (text: string) =>
  [...text.normalize('NFC')].map((letter) => places[letter] ?? letter).join('');
const zip = (letters: string, codes: readonly string[]) =>
  Object.fromEntries([...letters].map((letter, at) => [letter, codes[at] ?? '']));

const tcvn3 = encodeBy(
  zip('àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵăâêôơưđĐ', [
    ...'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ¨©ª«¬­®§',
  ]),
);
const vni = encodeBy({
  ...zip('àảãáạâăđươịĩỉ', ['aø', 'aû', 'aõ', 'aù', 'aï', 'aâ', 'aê', 'ñ', 'ö', 'ô', 'ò', 'ó', 'æ']),
  ...zip('ầẩẫấậằẳẵắặ', ['aà', 'aå', 'aã', 'aá', 'aä', 'aè', 'aú', 'aü', 'aé', 'aë']),
  ...zip('èẻẽéẹêềểễếệ', ['eø', 'eû', 'eõ', 'eù', 'eï', 'eâ', 'eà', 'eå', 'eã', 'eá', 'eä']),
  ...zip('òỏõóọôồổỗốộ', ['oø', 'oû', 'oõ', 'où', 'oï', 'oâ', 'oà', 'oå', 'oã', 'oá', 'oä']),
  ...zip('ờởỡớợừửữứự', ['ôø', 'ôû', 'ôõ', 'ôù', 'ôï', 'öø', 'öû', 'öõ', 'öù', 'öï']),
  ...zip('ùủũúụỳỷỹýĐ', ['uø', 'uû', 'uõ', 'uù', 'uï', 'yø', 'yû', 'yõ', 'yù', 'Ñ']),
});

/** Encodes as Windows-1258, with the tone after its letter where the two have no common code. */
function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const places = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const own = places.get(letter);
    if (own !== undefined) return [own];
    const [, base = '', tone = ''] =
      /^(.+?)([\u0300\u0301\u0303\u0309\u0323])(.*)$/su.exec(letter.normalize('NFD')) ?? [];
    const rest = letter.normalize('NFD').replace(base, '').replace(tone, '');
    return [places.get((base + rest).normalize('NFC')) ?? 63, places.get(tone) ?? 63];
  });
  return Buffer.from(bytes);
}

describe('the text of a file', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from(list), 'UTF-8'],
    ['UTF-8 with its mark', bom(0xef, 0xbb, 0xbf)(Buffer.from(list)), 'UTF-8'],
    ['decomposed UTF-8', Buffer.from(list.normalize('NFD')), 'UTF-8'],
    ['UTF-16, little end first', bom(0xff, 0xfe)(Buffer.from(list, 'utf16le')), 'UTF-16LE'],
    ['UTF-16, big end first', bom(0xfe, 0xff)(utf16be(list)), 'UTF-16BE'],
    ['UTF-16 without its mark', Buffer.from(list, 'utf16le'), 'UTF-16LE'],
    ['Windows-1258', windows1258(list), 'Windows-1258'],
  ])('%s is read', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text: list, encoding });
  });

  it.each<[string, string]>([
    ['TCVN3', tcvn3(list)],
    ['VNI', vni(list)],
    ['TCVN3', tcvn3('TT\tTỉnh\n1\tQuảng Ninh')],
    ['VNI', vni('TT\tTên\n1\tQuảng Ninh')],
  ])('the old encoding %s is named and refused, with what to do', (name, text) => {
    for (const bytes of [Buffer.from(text), Buffer.from(text, 'latin1')]) {
      const decoded = decodeText(bytes);
      expect(decoded).toMatchObject({
        kind: 'refused',
        reason: { en: expect.stringContaining(`the old ${name}`) },
      });
      expect(decoded).toMatchObject({ reason: { vi: expect.stringContaining('chuyển sang Unicode') } });
    }
  });

  it('no name of a province is taken for an old encoding', () => {
    for (const name of names)
      expect(decodeText(Buffer.from(name))).toMatchObject({ kind: 'text', text: name });
  });

  it('any bytes at all are text or refused', () => {
    forEvery([fc.uint8Array({ maxLength: 400 })], (bytes) => {
      expect(['text', 'refused']).toContain(decodeText(bytes).kind);
    });
  });
});

describe('a file of claims in the columns of claims.csv', () => {
  const claims = shipped.get('claims.csv') ?? '';

  it('is told from a printed table', () => {
    expect(isTidyClaims({ bytes: Buffer.from(claims) })).toBe(true);
    expect(isTidyClaims({ bytes: Buffer.from(`\uFEFF${claims.replaceAll('\n', '\r\n')}`) })).toBe(true);
    expect(isTidyClaims({ bytes: Buffer.from(list) })).toBe(false);
    expect(isTidyClaims({ bytes: Buffer.from('index,year\npar,2020') })).toBe(false);
    expect(isTidyClaims({ bytes: Buffer.alloc(100) })).toBe(false);
  });
});
