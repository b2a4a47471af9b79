/** The words by which a script marks the reader's own province on the page, in its rows and lines. */
export const MarkMyProvince = ({ label }: { label: string }) => <span hidden data-mine-words={label} />;
