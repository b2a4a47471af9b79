import { checkDataSet } from './check';
import { type ComputedRank, computeRanks } from './compute-ranks';
import { type DataSet, normalise } from './normalise';
import { parseFiles } from './parse';
import type { Problem } from './problem';
import type { FileTexts } from './read';
import { type Figure, resolveFigures } from './resolve';

/** A data set that passed every check, with the figures it makes. */
export interface CheckedDataSet {
  dataSet: DataSet;
  figures: Map<string, Figure>;
  computedRanks: ComputedRank[];
}

/** Parses, normalises, resolves and checks: either a data set ready to load or all its problems. */
export function checkTexts(texts: FileTexts): { checked: CheckedDataSet | null; problems: Problem[] } {
  const parsed = parseFiles(texts);
  const normalised = normalise(parsed.rows);
  const resolved = resolveFigures(normalised.dataSet);
  const problems = [
    ...parsed.problems,
    ...normalised.problems,
    ...resolved.problems,
    ...checkDataSet(normalised.dataSet, resolved.figures),
  ];
  if (problems.length > 0) return { checked: null, problems };
  const computedRanks = computeRanks(normalised.dataSet, resolved.figures);
  return { checked: { dataSet: normalised.dataSet, figures: resolved.figures, computedRanks }, problems };
}
