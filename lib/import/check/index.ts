import { toFigureId } from '@/lib/domain/figure-id';
import type { DataSet } from '../normalise';
import { type Problem, problemAt } from '../problem';
import type { Figure } from '../resolve';
import { checkKeys } from './keys';
import { checkMaxima } from './maxima';
import { checkRanks } from './ranks';
import { checkReferences } from './references';
import { checkSums } from './sums';

/** Every rule that a data set must obey; an empty list means that it may be loaded. */
export function checkDataSet(dataSet: DataSet, figures: ReadonlyMap<string, Figure>): Problem[] {
  return [
    ...checkKeys(dataSet.rows),
    ...checkReferences(dataSet),
    ...checkMaxima(dataSet),
    ...excuse(dataSet, new Map([...checkSums(figures), ...checkRanks(figures)])),
  ];
}

/** Drops the problems that anomalies.csv explains; an anomaly that explains none is a problem itself. */
function excuse({ rows }: DataSet, problems: Map<string, Problem>): Problem[] {
  const unused = rows['anomalies.csv'].filter((row) => !problems.delete(toFigureId(row)));
  return [
    ...problems.values(),
    ...unused.map((row) =>
      problemAt(
        row,
        'measure',
        toFigureId(row),
        'số liệu này không có gì lạ: bỏ dòng này',
        'nothing is odd about this figure: remove this line',
      ),
    ),
  ];
}
