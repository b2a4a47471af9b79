import { toCsv } from '@/components/exhibits/files/csv';
import { toJson } from '@/components/exhibits/files/json';
import type { TableFile } from '@/components/exhibits/files/table-file';
import { toXlsx } from '@/components/exhibits/files/xlsx';
import type { TableFormat } from '@/lib/routes/exhibits';

/** How each kind of file is written. */
export const formats: Record<
  TableFormat,
  { mediaType: string; write: (file: TableFile) => string | Uint8Array<ArrayBuffer> }
> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: ({ table }) => toCsv(table) },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: toXlsx },
  json: { mediaType: 'application/json; charset=utf-8', write: toJson },
};
