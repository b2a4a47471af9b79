import { type EditionRow, type References, toEditionId } from '@/lib/dataset/normalise';
import type { Text } from '@/lib/dataset/problem';
import type { Level } from '@/lib/domain/vocabulary';

/** The edition that a table is of. */
export interface WantedEdition {
  index: string;
  year: number;
  level: Level;
  owner?: string | null;
}

/** What is missing for a table of that edition, and what to add. */
export interface MissingEdition {
  column: 'index' | 'owner' | 'year';
  found: string;
  expected: Text;
}

/** The published edition with its framework, or what is missing for it. */
export function findEdition(
  references: References,
  wanted: WantedEdition,
): (EditionRow & { framework: string }) | MissingEdition {
  const { index, year, level, owner = null } = wanted;
  const { indices, units, editions, rows } = references;
  if (!indices.has(index)) return { column: 'index', found: index, expected: noIndex(index, references) };
  if (owner && !units.has(owner)) {
    return {
      column: 'owner',
      found: owner,
      expected: {
        vi: `không có tỉnh ${owner} trong units.csv: ghi mã hoặc tên, ví dụ --owner khanh-hoa`,
        en: `units.csv has no province ${owner}: give its code or name, such as --owner khanh-hoa`,
      },
    };
  }
  const edition = editions.get(toEditionId(index, year, level, owner));
  if (edition?.framework && edition.status === 'published')
    return { ...edition, framework: edition.framework };
  const fitting = rows['frameworks.csv'].filter((row) => row.index === index && row.level === level);
  const found = [index, year, level, owner].filter(Boolean).join(' ');
  if (fitting.length === 0) {
    return {
      column: 'year',
      found,
      expected: {
        vi: `${index} chưa có bộ tiêu chí cho cấp ${level}: cần một dòng trong frameworks.csv (${index}, ${level}) và các lĩnh vực của nó trong dimensions.csv`,
        en: `${index} has no framework for the level ${level}: a row of frameworks.csv is needed (${index}, ${level}), with its dimensions in dimensions.csv`,
      },
    };
  }
  const used = [...editions.values()].filter((other) => other.index === index && other.level === level);
  const latest = used.filter((other) => other.framework).sort((a, b) => b.year - a.year)[0]?.framework;
  const such = latest ?? fitting.at(-1)?.framework ?? '';
  return {
    column: 'year',
    found,
    expected: {
      vi: `${found} chưa có số liệu: cần --framework MÃ, ví dụ --framework ${such}`,
      en: `${found} has no figures yet: it needs --framework CODE, such as --framework ${such}`,
    },
  };
}

/** Says that there is no such index, which there are, and what a new one needs. */
export function noIndex(index: string, { indices }: Pick<References, 'indices'>): Text {
  const known = [...indices.keys()].join(', ');
  return {
    vi: `không có bộ chỉ số ${index}; đang có: ${known}. Bộ chỉ số mới cần một dòng trong indices.csv, và các dòng trong frameworks.csv và dimensions.csv`,
    en: `there is no index ${index}: ${known}. A new one needs a row of indices.csv, and rows of frameworks.csv and dimensions.csv`,
  };
}
