import type { Announcement } from '../checks/checks.mjs';
import type { Doubt } from '../scan';

export type Language = 'vi' | 'en';

/** The words of the review sheet; `{…}` are filled in by its script. */
interface SheetWords {
  title: string;
  intro: string;
  picture: string;
  toConfirm: string;
  left: string;
  allDone: string;
  save: string;
  saved: string;
  header: string;
  headingOf: string;
  tableTitle: string;
  cell: string;
  crop: string;
  readings: string;
  nothing: string;
  repair: string;
  whole: string;
  wholeHint: string;
  correct: string;
  row: string;
  confirmed: string;
  unknownName: string;
  failing: string;
  checksHold: string;
  announced: Record<Announcement['kind'], string>;
  doubts: Record<Doubt, string>;
}

/** What the review sheet says, in both languages. */
export const sheetWords: Record<Language, SheetWords> = {
  vi: {
    title: 'Duyệt bảng đọc từ ảnh',
    intro:
      'Máy đọc mỗi ô hai lần, bằng hai cách khác nhau. Xem từng ô dưới đây trên ảnh: đúng thì nhấn Enter, sai thì gõ lại rồi nhấn Enter. Mũi tên lên, xuống để đi lại.',
    picture: 'Ảnh của bảng',
    toConfirm: 'Cần xem',
    left: 'Còn {count} ô cần xem',
    allDone: 'Đã xem hết.',
    save: 'Lưu bảng đã duyệt',
    saved: 'Đã lưu {file}. Nạp bằng: npm run data -- import {file} …',
    header: 'Tiêu đề cột {column}',
    headingOf: 'cột {column}',
    tableTitle: 'Tiêu đề bảng',
    cell: 'Dòng {row}, {name}: {header}',
    crop: 'Ô trên ảnh',
    readings: 'hai lần đọc: {first} và {second}',
    nothing: 'trống',
    repair: 'chỉ {text} làm các phép kiểm tra khớp',
    whole: 'Cả bảng',
    wholeHint: 'Ô nào máy không nghi ngờ mà sai thì chọn ô ấy để sửa.',
    correct: 'Sửa ô này',
    row: 'Dòng {row}',
    confirmed: 'đã xem',
    unknownName: 'không có trong danh sách đơn vị',
    failing: 'Dòng {row} chưa khớp: {what}',
    checksHold: 'Dòng {row}: các phép kiểm tra đều khớp',
    announced: { average: 'trung bình {text}', highest: 'cao nhất {text}', lowest: 'thấp nhất {text}' },
    doubts: {
      header: 'tiêu đề',
      differ: 'hai lần đọc khác nhau',
      empty: 'không đọc được',
      name: 'tên không chắc',
      number: 'không phải số',
      sum: 'tổng các cột không bằng cột tổng',
      percent: 'tỷ lệ không khớp với tổng điểm',
      serial: 'số thứ tự không liền nhau',
      rank: 'thứ hạng không theo thứ tự của giá trị',
      announced: 'không khớp với số nêu ở trên hoặc dưới bảng',
      twice: 'tên có hai lần',
    },
  },
  en: {
    title: 'Review of a table read from a picture',
    intro:
      'The machine read each cell twice, in two different ways. Compare each cell below with the picture: Enter accepts it; type over it where it is wrong, then Enter. The arrows up and down go back and forth.',
    picture: 'The picture of the table',
    toConfirm: 'To look at',
    left: '{count} cells left to look at',
    allDone: 'All were looked at.',
    save: 'Save the confirmed table',
    saved: 'Saved {file}. Load it with: npm run data -- import {file} …',
    header: 'Header of column {column}',
    headingOf: 'column {column}',
    tableTitle: 'Title of the table',
    cell: 'Row {row}, {name}: {header}',
    crop: 'The cell in the picture',
    readings: 'the two readings: {first} and {second}',
    nothing: 'nothing',
    repair: 'only {text} satisfies the checks',
    whole: 'The whole table',
    wholeHint: 'Choose a cell that is wrong although the machine does not doubt it.',
    correct: 'Correct this cell',
    row: 'Row {row}',
    confirmed: 'looked at',
    unknownName: 'not in the list of units',
    failing: 'Row {row} does not add up: {what}',
    checksHold: 'Row {row}: every check holds',
    announced: { average: 'average {text}', highest: 'highest {text}', lowest: 'lowest {text}' },
    doubts: {
      header: 'a header',
      differ: 'the two readings differ',
      empty: 'could not be read',
      name: 'the name is uncertain',
      number: 'no number',
      sum: 'the columns do not add up to the total',
      percent: 'the percentage does not go with the total',
      serial: 'the numbers of the rows have a gap',
      rank: 'the ranks are not in the order of the values',
      announced: 'does not go with what is said above or below the table',
      twice: 'the name is there twice',
    },
  },
};
