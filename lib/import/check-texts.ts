import type { FileTexts } from '@/lib/dataset/data-set-input';
import { type PlacedClaim, type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import type { Problem } from '@/lib/dataset/problem';
import { toDataSetInput } from '@/lib/dataset/read';
import { groupBy } from '@/lib/domain/values/group-by';
import { checkReferences, compareEditions, createEditionChecks } from './check';
import { createClaimReader } from './claim-reader';
import type { ComputedRank } from './compute-ranks';
import type { PlacedFigure } from './resolve';

/** A data set that passed every check, with its figures. */
export interface CheckedTexts {
  dataSet: References & { claims: PlacedClaim[] };
  figures: Map<string, PlacedFigure>;
  computedRanks: ComputedRank[];
}

/** Parses, places, resolves and checks a data set in memory, and gives its figures or all its problems. */
export function checkTexts(texts: FileTexts): {
  checked: CheckedTexts | null;
  problems: Problem[];
  warnings: Problem[];
} {
  const { references: files, claims } = toDataSetInput(texts);
  const { rows, problems } = parseReferences(files);
  const references = toReferences(rows);
  problems.push(...checkReferences(references));

  const report = (problem: Problem) => void problems.push(problem);
  const readClaim = createClaimReader(references, report);
  const placed = [...claims(report)].flatMap((raw) => readClaim(raw) ?? []);

  const checks = createEditionChecks(references);
  const editions = [...groupBy(placed, ({ edition }) => edition)]
    .sort(([a], [b]) => compareEditions(a, b))
    .map(([edition, ofEdition]) => checks.check(edition, ofEdition));
  problems.push(...editions.flatMap((edition) => edition.problems), ...checks.finish());
  return {
    checked:
      problems.length > 0
        ? null
        : {
            dataSet: { ...references, claims: placed },
            figures: new Map(editions.flatMap(({ figures }) => [...figures])),
            computedRanks: editions.flatMap(({ computedRanks }) => computedRanks),
          },
    problems,
    warnings: editions.flatMap(({ warnings }) => warnings),
  };
}
