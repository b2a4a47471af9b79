/** The last measured year of a region scheme: 2024 for the scheme 2023, still open for the scheme 2025. */
export const toSchemeYear = (scheme: number): number => (scheme < 2025 ? 2024 : scheme);
