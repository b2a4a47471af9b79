import type { Text } from '@/lib/dataset/problem';
import { askWorker } from '../ask-worker';

const milliseconds = 20_000;
/** The share of the page that its picture covers at least. */
const leastShare = 0.5;
/** As many as a picture that is read may have; a larger one is not even unpacked. */
const mostPixels = 40_000_000;

type Answer =
  | { none: true }
  | { data: Uint8Array; width: number; height: number; channels: 1 | 3 | 4; turn: number };

/** The picture that covers a scanned page of a PDF, as PNG, upright as the page shows it; else the reason. */
export async function readScannedPage(
  bytes: Uint8Array,
  page: number,
): Promise<{ png: Uint8Array } | { problem: Text }> {
  const answer = await askWorker<Answer>(new URL('./scan-worker.mjs', import.meta.url), {
    workerData: { bytes, number: page, leastShare, mostPixels },
    milliseconds,
    tooHard,
  });
  if ('problem' in answer) return answer;
  if ('none' in answer) return { problem: noPicture(page) };
  const { data, turn, ...raw } = answer;
  const { default: sharp } = await import('sharp'); // its native library would delay every command
  try {
    return { png: await sharp(data, { raw }).rotate(turn).png({ compressionLevel: 3 }).toBuffer() };
  } catch {
    return { problem: tooHard };
  }
}

const noPicture = (page: number): Text => ({
  vi: `trang ${page} không có chữ, cũng không có một ảnh phủ cả trang: hãy chụp màn hình trang ấy thành PNG`,
  en: `page ${page} has no letters, and no picture that covers it: take a screenshot of it as PNG`,
});
const tooHard: Text = {
  vi: 'trang quét quá lớn: không lấy được ảnh trong 20 giây; hãy chụp màn hình trang ấy thành PNG',
  en: 'the scanned page is too large: its picture was not had within 20 seconds; take a screenshot of it as PNG',
};
