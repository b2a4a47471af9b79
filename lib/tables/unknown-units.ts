import { toLine } from '@/lib/dataset/cells';
import { files } from '@/lib/dataset/files';
import type { References } from '@/lib/dataset/normalise';
import type { Problem } from '@/lib/dataset/problem';
import { fold } from '@/lib/domain/names/names';
import { toBareName } from '@/lib/domain/names/unit-spellings';
import type { UnitKind } from '@/lib/domain/vocabulary';
import { cellAt, type Grid, isFilled } from './grid';
import { isFigure } from './layout/header';

/** What the names of units of a province begin with, and their kinds. */
const kinds: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:Sở|Ban|Văn phòng|Thanh tra|Trung tâm|Viện)\s/u, 'department'],
  [/^(?:Thành phố|Thị xã|Huyện|Quận|TP\.?|UBND (?:thành phố|thị xã|huyện|quận))\s/iu, 'district'],
  [/^(?:Xã|UBND xã)\s/iu, 'commune'],
  [/^(?:Phường|UBND phường)\s/iu, 'ward'],
  [/^(?:Cục|Chi cục|Kho bạc|Công an|Bảo hiểm|Ngân hàng|Bộ Chỉ huy|Thuế|Hải quan)\s/u, 'central-agency'],
];
const kindOf = (name: string): UnitKind | null => kinds.find(([begins]) => begins.test(name))?.[1] ?? null;

/** A unit of a province that units.csv does not have. */
export interface UnknownUnit {
  name: string;
  kind: UnitKind;
  /** the code to give it: that of the same name in other provinces, else one made of its name */
  slug: string;
  line: number;
}

/** The units of a province that a table names and units.csv does not have; no other row has such a name and figures. */
export function findUnknownUnits(
  grids: readonly Grid[],
  owner: string,
  isKnown: (text: string) => boolean,
  { units }: References,
): UnknownUnit[] {
  const others = new Map(
    [...units.values()]
      .flat()
      .flatMap(({ slug, name_vi, parent }) =>
        parent ? [[fold(name_vi), slug.slice(parent.length + 1)] as const] : [],
      ),
  );
  const found = new Map<string, UnknownUnit>();
  for (const row of grids.flatMap(({ rows }) => rows)) {
    if (!row.cells.some(isFigure)) continue;
    for (let at = 0; at < Math.min(12, row.cells.length); at += 1) {
      const cell = cellAt(row, at);
      const name = toBareName(cell.text);
      const kind = isFilled(cell) && name.length < 100 ? kindOf(name) : null;
      if (!kind || isKnown(cell.text) || found.has(fold(name))) continue;
      const own = others.get(fold(name)) ?? fold(name).replaceAll(' ', '-');
      found.set(fold(name), { name, kind, slug: `${owner}/${own}`, line: row.line });
    }
  }
  return [...found.values()];
}

/** The lines of units.csv for units that it does not have, without its header. */
export const toUnitLines = (unknown: readonly UnknownUnit[], owner: string): string[] =>
  unknown.map(({ name, kind, slug }) => {
    const cells: Record<string, string> = { unit: slug, name_vi: name, kind, parent: owner };
    return toLine(Object.keys(files['units.csv'].row.shape).map((column) => cells[column] ?? '')).trimEnd();
  });

/** Says which units are missing, with the lines to add and the command that writes them. */
export function toUnknownProblem(
  unknown: readonly UnknownUnit[],
  { file, owner, province }: { file: string; owner: string; province: string },
): Problem {
  const lines = toUnitLines(unknown.slice(0, 3), owner).join('; ');
  const more = unknown.length > 3 ? '; …' : '';
  const command = `npm run data -- template units --owner ${owner} ${file}`;
  return {
    file,
    line: unknown[0]?.line ?? 1,
    column: 'units.csv',
    found: unknown.map(({ name }) => name).join(', '),
    expected: {
      vi: `units.csv chưa có ${unknown.length} đơn vị này của ${province}; thêm các dòng ${lines}${more}. Lệnh ghi sẵn chúng: ${command}; xem lại, rồi nạp units.csv trước tên bảng`,
      en: `units.csv does not have these ${unknown.length} units of ${province}: add the lines ${lines}${more}. This writes them: ${command}; look them over, then give units.csv before the table`,
    },
  };
}
