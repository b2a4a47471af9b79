/** What makes a spreadsheet take a text for a formula, alone or after characters that it may drop. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A text that no spreadsheet takes for a formula: one that it might stands behind an apostrophe. */
export const toSpreadsheetText = (text: string): string => (formula.test(text) ? `'${text}` : text);
