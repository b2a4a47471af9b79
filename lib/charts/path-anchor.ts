/** The address inside the page that tells a unit's line apart. */
export const toPathAnchor = (key: string): string => `duong-${key}`;
