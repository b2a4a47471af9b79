/** JSON for a script element: no text in it can close the element or open a comment. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
