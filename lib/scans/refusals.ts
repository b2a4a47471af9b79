import type { Text } from '@/lib/dataset/problem';

/** The most cells of a picture; more take too long. */
export const mostCells = 4000;

export const noNames: Text = {
  vi: 'không thấy cột tên đơn vị của kỳ này trong ảnh: ảnh không phải một bảng hay danh sách xếp hạng, hoặc sai --level, --owner, --year',
  en: 'no column names the units of this edition: the picture is no table or ranked list, or --level, --owner or --year is wrong',
};
export const noTable: Text = {
  vi: 'không thấy bảng trong ảnh: cần các đường kẻ, hoặc các dòng chữ cách đều và các cột cách nhau khoảng trắng',
  en: 'no table found in the picture: expected ruling lines, or rows at even distances and columns with white between them',
};
export const tooManyCells: Text = {
  vi: `ảnh có hơn ${mostCells} ô: hãy cắt thành nhiều ảnh`,
  en: `the picture has more than ${mostCells} cells: cut it into several`,
};
/** @param height of a row, in pixels */
export const tooLow = (height: number, least: number): Text => ({
  vi: `các dòng của bảng chỉ cao ${height} điểm ảnh: cần ít nhất ${least}; hãy tìm ảnh gốc, đừng phóng to`,
  en: `the rows of the table are only ${height} pixels high: expected at least ${least}; find the original instead of enlarging it`,
});
