/** A measured year in which a region scheme holds: 2024, its last, for the scheme 2023; 2025 for the scheme 2025. */
export const toSchemeYear = (scheme: number): number => (scheme < 2025 ? 2024 : scheme);
