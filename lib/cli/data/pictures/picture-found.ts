import { createHash } from 'node:crypto';
import type { TablesReading } from '@/lib/tables';
import { readScannedPage } from '@/lib/tables/open/pdf/scanned-page';
import { CommandError, say } from '../../say.ts';

/** A picture, or the page of a scanned PDF. */
export interface FoundPicture {
  bytes: Uint8Array;
  /** of the file that it is, or that it is a page of */
  sha256: string;
  /** of a PDF */
  page?: number;
}

/** A file is a picture. Nothing loads one: a person confirms its table on the review sheet first. */
export class PictureFound extends CommandError {
  /** @param names those that the table may have */
  constructor(
    readonly at: string,
    readonly picture: FoundPicture,
    readonly names: readonly string[],
  ) {
    const again = `npm run data -- preview ${at} …`;
    super(
      picture.page === undefined
        ? say(
            `${at} là ảnh: trước hết duyệt bảng trong ảnh (${again}), rồi nạp tệp đã duyệt.`,
            `${at} is a picture: first review its table (${again}), then give the confirmed file.`,
          )
        : say(
            `${at} là bản quét: trước hết duyệt bảng ở trang ${picture.page} (${again}), rồi nạp tệp đã duyệt.`,
            `${at} is a scan: first review the table of page ${picture.page} (${again}), then give the confirmed file.`,
          ),
    );
  }
}

/** The SHA-256 of a file. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The picture of the only page of a PDF that was to be read, where that page has no letters; else null.
 * @throws CommandError where the page shows no picture
 */
export async function findScan(
  at: string,
  bytes: Uint8Array,
  { scanned = [] }: TablesReading,
): Promise<FoundPicture | null> {
  const [page, ...more] = scanned;
  if (page === undefined || more.length > 0) return null;
  const found = await readScannedPage(bytes, page);
  if ('problem' in found) throw new CommandError(`${at}: ${say(found.problem.vi, found.problem.en)}`);
  return { bytes: found.png, sha256: hashOf(bytes), page };
}
