/** A year at the head of a narrow column: its last two digits where there is little room, whole for screen readers. */
export function ShortYear({ year }: { year: number }) {
  return (
    <>
      <span aria-hidden="true">
        <span className="max-md:hidden">{String(year).slice(0, 2)}</span>
        {String(year).slice(2)}
      </span>
      <span className="sr-only">{year}</span>
    </>
  );
}
