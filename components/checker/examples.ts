/** Sentences to try, in the press's wordings: true, half true, and known by its bounds. */
export const examples = [
  'Năm 2020, chỉ số thành phần về xây dựng và nâng cao chất lượng đội ngũ CBCCVC của Bình Dương tăng 37 bậc',
  'Bình Dương tăng 37 bậc năm 2020',
  'Năm 2021, PAR INDEX của Quảng Ngãi đạt 86,45%, tăng 13,2%',
] as const;
