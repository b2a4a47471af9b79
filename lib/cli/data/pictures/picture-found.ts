import { CommandError, say } from '../../say.ts';

/** A file is a picture. Nothing loads one: a person confirms its table on the review sheet first. */
export class PictureFound extends CommandError {
  /** @param names those that the table may have */
  constructor(
    readonly at: string,
    readonly bytes: Uint8Array,
    readonly names: readonly string[],
  ) {
    super(
      say(
        `${at} là ảnh: trước hết duyệt bảng trong ảnh (npm run data -- preview ${at} …), rồi nạp tệp đã duyệt.`,
        `${at} is a picture: first review its table (npm run data -- preview ${at} …), then give the confirmed file.`,
      ),
    );
  }
}
