import type { Client } from 'pg';
import { ContentHash } from '@/lib/dataset/content-hash';
import type { DataSetInput } from '@/lib/dataset/data-set-input';
import { files } from '@/lib/dataset/files';
import { type PlacedClaim, type References, toReferences } from '@/lib/dataset/normalise';
import { parseReferences } from '@/lib/dataset/parse';
import { problemAt } from '@/lib/dataset/problem';
import { ProblemList } from '@/lib/dataset/problem-list';
import { checkReferences, createEditionChecks } from './check';
import { createClaimReader } from './claim-reader';
import { copyInto } from './copy-into';
import type { OpenConflict } from './resolve';
import { type DbRow, toFigureRows } from './rows';
import { StagedClaims } from './staged-claims';

/** Is called as an import proceeds, with its stage and how many claims or figures are done. */
export type Progress = (stage: 'claims' | 'figures' | 'load', done: number) => void;

/** A checked data set in the temporary tables `staged_claim` and `staged_figure` of the transaction. */
export interface StagedDataSet {
  references: References;
  contentHash: string;
  counts: { claims: number; figures: number; sources: number };
  problems: ProblemList;
  /** for somebody to look at; they do not refuse the import */
  warnings: ProblemList;
  /** figures whose sources differ without a resolution; each is also a problem */
  conflicts: OpenConflict[];
}

const mostConflicts = 1000;

/**
 * Reads a data set into temporary tables and checks it, an edition at a time, so that the memory needed does not
 * depend on the number of claims. The connection must be in a transaction; its end drops the tables.
 */
export async function stage(client: Client, input: DataSetInput, progress: Progress): Promise<StagedDataSet> {
  const problems = new ProblemList();
  const warnings = new ProblemList();
  const conflicts: OpenConflict[] = [];
  const parsed = parseReferences(input.references);
  const references = toReferences(parsed.rows);
  [...parsed.problems, ...checkReferences(references)].forEach(problems.add);

  const staged = await StagedClaims.create(client, references);
  const readClaim = createClaimReader(references, problems.add);
  await staged.fill(placedClaims(), (done) => progress('claims', done));
  async function* placedClaims() {
    for await (const raw of input.claims(problems.add)) {
      const claim = readClaim(raw);
      if (claim) yield claim;
    }
  }

  (await staged.listWithoutClaim(parsed.rows['excerpts.csv'])).forEach((row) => {
    const [vi, en] = [
      'cần một nguồn có ghi số liệu này',
      'expected a source that has a claim for this figure',
    ];
    problems.add(problemAt(row, 'source', row.source, vi, en));
  });

  const hash = new ContentHash(input.references);
  const checks = createEditionChecks(references);
  let [claims, figures] = [0, 0];
  await client.query(
    'CREATE TEMPORARY TABLE staged_figure ON COMMIT DROP AS SELECT * FROM figure WITH NO DATA',
  );
  for await (const batch of staged.editions()) {
    const rows: DbRow[] = [];
    for (const { edition, claims: ofEdition } of batch) {
      for (const claim of ofEdition) hash.add(toCells(claim));
      const checked = checks.check(edition, ofEdition);
      checked.problems.forEach(problems.add);
      for (const warning of checked.warnings) if (!input.isOverlay || warning.overlay) warnings.add(warning);
      conflicts.push(...checked.conflicts.slice(0, mostConflicts - conflicts.length));
      for (const row of toFigureRows(checked, references.anomalies)) rows.push(row);
      claims += ofEdition.length;
    }
    figures += await copyInto(client, 'staged_figure', rows);
    progress('figures', figures);
  }
  checks.finish().forEach(problems.add);
  return {
    references,
    contentHash: hash.digest(),
    counts: { claims, figures, sources: references.sources.size },
    problems,
    warnings,
    conflicts,
  };
}

const columns = Object.keys(files['claims.csv'].row.shape) as (keyof PlacedClaim['row'])[];

/** A claim as the cells of its line. */
const toCells = ({ row }: PlacedClaim): string[] => columns.map((column) => String(row[column] ?? ''));
