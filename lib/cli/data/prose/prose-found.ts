import { CommandError, say } from '../../say.ts';

/** A file is prose. Nothing loads one: a person confirms its figures on the sheet first. */
export class ProseFound extends CommandError {
  constructor(
    readonly at: string,
    readonly text: string,
  ) {
    super(
      say(
        `${at} là bài viết: chạy preview với riêng tệp này, duyệt từng số trên tờ duyệt, rồi nạp tệp mà tờ duyệt lưu.`,
        `${at} is prose: run preview with this file alone, confirm each figure on the sheet, then import the file that the sheet saves.`,
      ),
    );
  }
}
