import type { Text } from '@/lib/dataset/problem';
import { findLegacy, type Legacy, vietnameseShare } from './legacy-encodings';

export type DecodedText =
  | { kind: 'text'; text: string; encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1258' }
  | { kind: 'refused'; reason: Text };

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1258, in NFC. Text in a font encoding of the 1990s (TCVN3, VNI)
 * and files that are no text are recognised and refused with advice.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeUnicode(bytes) ?? decodeSingleBytes(bytes);
  if (decoded.kind === 'refused') return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '').normalize('NFC');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters show that this is no text
  if (/[\0-\x08\x0E-\x1A\x1C-\x1F]/.test(text)) return notText;
  const legacy = findLegacy(text);
  return legacy ? refuseLegacy(legacy) : { ...decoded, text };
}

const refuse = (vi: string, en: string): DecodedText & { kind: 'refused' } => ({
  kind: 'refused',
  reason: { vi, en },
});

/** Refuses text in an old font encoding, with advice what to do about it. */
export const refuseLegacy = (legacy: Legacy): DecodedText & { kind: 'refused' } =>
  refuse(
    `chữ theo bảng mã cũ ${legacy} (phông ${legacy === 'VNI' ? 'VNI-Times' : '.VnTime'}): hãy chuyển sang Unicode (ví dụ bằng UniKey, phím Ctrl+Shift+F6), rồi lưu UTF-8`,
    `the text is in the old ${legacy} encoding (the ${legacy === 'VNI' ? 'VNI-Times' : '.VnTime'} fonts): convert it to Unicode (UniKey does, Ctrl+Shift+F6) and save it as UTF-8`,
  );

const notText = refuse(
  'đây không phải tệp chữ: cần CSV, TSV, văn bản hoặc XLSX',
  'this is no text: expected CSV, TSV, text or XLSX',
);
const unknownEncoding = refuse(
  'không nhận ra bảng mã: hãy lưu tệp dưới dạng UTF-8',
  'an unknown encoding: save the file as UTF-8',
);

function decodeUnicode(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Of(bytes);
  try {
    if (utf16) {
      const text = new TextDecoder(utf16, { fatal: true }).decode(bytes);
      return { kind: 'text', text, encoding: utf16 === 'utf-16le' ? 'UTF-16LE' : 'UTF-16BE' };
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'text', text, encoding: 'UTF-8' };
  } catch {
    return utf16 ? notText : null;
  }
}

/** Recognises UTF-16 by its byte-order mark, or by the zero byte beside every ASCII letter. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096 - (bytes.length % 2));
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 5;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function decodeSingleBytes(bytes: Uint8Array): DecodedText {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const legacy = findLegacy(latin);
  if (legacy) return refuseLegacy(legacy);
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return vietnameseShare(text) < 0.5 ? unknownEncoding : { kind: 'text', text, encoding: 'Windows-1258' };
}
