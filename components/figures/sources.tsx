/** Where a figure comes from, and what its basis is if it is not simply published. */
export interface SourcesText {
  text: string;
  note?: string;
}

/** The cell of a row with its sources, linked to its figure. */
export function Sources({ text, note, href }: SourcesText & { href: string }) {
  return (
    <td className="cell-sources">
      <a href={href}>{text}</a>
      {note && <small>{note}</small>}
    </td>
  );
}
