/** The pages of a province besides its own: year by year, by dimension, its departments, its sources. */
export const provinceParts = ['years', 'dimensions', 'departments', 'sources'] as const;
export type ProvincePart = (typeof provinceParts)[number];
