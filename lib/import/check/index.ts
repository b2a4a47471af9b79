import { toFigureId } from '@/lib/domain/figure-id';
import type { DataSet } from '../normalise';
import { type Problem, problemAt } from '../problem';
import type { Figure } from '../resolve';
import { checkClaims } from './claims';
import { checkKeys } from './keys';
import { checkMaxima } from './maxima';
import { checkRanks } from './ranks';
import { checkReferences } from './references';
import { checkSums } from './sums';
import { checkUnits } from './units';

/** Every rule that a data set must obey; an empty list means that it may be loaded. */
export function checkDataSet(dataSet: DataSet, figures: ReadonlyMap<string, Figure>): Problem[] {
  return [
    ...checkKeys(dataSet.rows),
    ...checkReferences(dataSet),
    ...checkUnits(dataSet),
    ...checkClaims(dataSet),
    ...checkMaxima(dataSet),
    ...checkOddities(dataSet, figures),
  ];
}

/** What does not add up and anomalies.csv does not explain; an anomaly that explains nothing is a problem itself. */
function checkOddities(dataSet: DataSet, figures: ReadonlyMap<string, Figure>): Problem[] {
  const anomalies = new Map(dataSet.rows['anomalies.csv'].map((row) => [toFigureId(row), row]));
  const ordinary = new Map([...figures].filter(([id]) => !anomalies.has(id)));
  const problems = new Map([
    // an excused figure may not hide a disorder between its neighbours
    ...checkRanks(dataSet, ordinary),
    ...checkSums(dataSet, figures),
    ...checkRanks(dataSet, figures),
  ]);
  const unused = [...anomalies].filter(([id]) => !problems.delete(id) && figures.has(id));
  return [
    ...problems.values(),
    ...unused.map(([id, row]) =>
      problemAt(
        row,
        'measure',
        id,
        'số liệu này không có gì lạ: bỏ dòng này',
        'nothing is odd about this figure: remove this line',
      ),
    ),
  ];
}
