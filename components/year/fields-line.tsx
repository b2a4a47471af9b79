import { type Locale, routes } from '@/lib/routes';
import { NameText, type NameWords } from '../ui/name-text';

interface FieldsLineProps {
  locale: Locale;
  name: NameWords;
  href: string | null;
  /** the index, the year and the slug of the unit, with which the ids of its figures begin */
  of: string;
  /** the end of a figure's id and its value as it is shown; null where none is known */
  cells: (readonly [end: string, text: string] | null)[];
}

/** One unit in each field. */
export function FieldsLine({ locale, name, href, of, cells }: FieldsLineProps) {
  const text = <NameText {...name} />;
  return (
    <tr>
      <th scope="row">{href ? <a href={href}>{text}</a> : text}</th>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells stand in the order of the columns
        <td key={at}>{cell && <a href={routes.figure(locale, of + cell[0])}>{cell[1]}</a>}</td>
      ))}
    </tr>
  );
}
