/** JSON that can stand inside a script element: no text in it can end the element or open a comment. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
