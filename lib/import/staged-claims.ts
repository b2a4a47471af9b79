import type { Client } from 'pg';
import type { ClaimRow, EditionRow, PlacedClaim, References } from '@/lib/dataset/normalise';
import { toFigureId } from '@/lib/domain/figures/figure-id';
import { compareEditions } from './check';
import { copyInto } from './copy-into';
import { type DbRow, toClaimRow } from './rows';

export interface EditionClaims {
  edition: EditionRow;
  claims: PlacedClaim[];
}

type FigureKey = 'index' | 'year' | 'unit' | 'dimension' | 'measure';

const fetched = 5000;
/** A row of the table as it is read back: every column as text. */
type Fetched = Record<'edition_at' | 'unit_id' | 'line' | 'overlay', string> &
  Omit<ClaimRow, 'index' | 'year' | 'unit' | 'line' | 'overlay' | 'printed'> & { printed: string | null };

/** A temporary table that sorts any number of claims by edition. */
export class StagedClaims {
  readonly #units: Map<string, PlacedClaim['unit']>;
  readonly #editions: EditionRow[];
  readonly #editionAt: Map<EditionRow, number>;

  private constructor(
    readonly client: Client,
    readonly references: References,
  ) {
    this.#units = new Map([...references.units.values()].flat().map((unit) => [unit.id, unit]));
    this.#editions = [...references.editions.values()].sort(compareEditions);
    this.#editionAt = new Map(this.#editions.map((edition, at) => [edition, at]));
  }

  static async create(client: Client, references: References): Promise<StagedClaims> {
    await client.query(
      `CREATE TEMPORARY TABLE staged_claim ON COMMIT DROP AS SELECT *, 0 AS edition_at, 0 AS ordinal,
       '' AS file, 0 AS line, '' AS printed, false AS overlay FROM claim WITH NO DATA`,
    );
    return new StagedClaims(client, references);
  }

  /** Stores the claims. A claim that is laid over the data set replaces the claim of its source on that figure. */
  async fill(claims: AsyncIterable<PlacedClaim>, progress: (done: number) => void): Promise<void> {
    progress(await copyInto(this.client, 'staged_claim', this.#toRows(claims, progress)));
    await this.client.query('CREATE INDEX ON staged_claim (figure_key, source_code)');
    await this.client.query('ANALYZE staged_claim');
    await this.client.query(
      `DELETE FROM staged_claim below USING staged_claim above
       WHERE above.overlay AND NOT below.overlay
         AND above.figure_key = below.figure_key AND above.source_code = below.source_code`,
    );
  }

  /** Those of some rows whose source has no claim on their figure. */
  async listWithoutClaim<T extends Pick<ClaimRow, FigureKey> & { source: string }>(
    rows: readonly T[],
  ): Promise<T[]> {
    if (rows.length === 0) return [];
    const { rows: missing } = await this.client.query<{ at: number }>(
      `SELECT at::int FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k (figure_key, source_code, at)
       WHERE NOT EXISTS (
         SELECT FROM staged_claim s WHERE s.figure_key = k.figure_key AND s.source_code = k.source_code
       ) ORDER BY at`,
      [rows.map(toFigureId), rows.map(({ source }) => source)],
    );
    return missing.flatMap(({ at }) => rows[at - 1] ?? []);
  }

  async *#toRows(
    claims: AsyncIterable<PlacedClaim>,
    progress: (done: number) => void,
  ): AsyncGenerator<DbRow> {
    let ordinal = 0;
    for await (const claim of claims) {
      const { file, line, printed = null, overlay = false } = claim.row;
      const edition_at = this.#editionAt.get(claim.edition) ?? null;
      ordinal += 1;
      yield Object.assign(toClaimRow(claim), { edition_at, ordinal, file, line, printed, overlay });
      if (ordinal % fetched === 0) progress(ordinal);
    }
  }

  /** The claims by edition, in the order of `compareEditions`, a few editions at a time. */
  async *editions(): AsyncGenerator<EditionClaims[]> {
    await this.client.query(
      `DECLARE staged NO SCROLL CURSOR FOR
       SELECT edition_at, unit_id, dimension, measure, value, max, basis, source_code AS source, block, quote, note,
         file, line, printed, overlay
       FROM staged_claim ORDER BY edition_at, ordinal`,
    );
    let open = null as EditionClaims | null;
    for (;;) {
      const { rows } = await this.client.query<Fetched>({
        text: `FETCH ${fetched} FROM staged`,
        types: { getTypeParser: () => (text: string) => text },
      });
      const done: EditionClaims[] = [];
      for (const row of rows) {
        const edition = this.#editions[Number(row.edition_at)];
        if (!edition) continue;
        if (open?.edition !== edition) {
          if (open) done.push(open);
          open = { edition, claims: [] };
        }
        open.claims.push(this.#toPlaced(edition, row));
      }
      if (rows.length === 0 && open) done.push(open);
      if (done.length > 0) yield done;
      if (rows.length === 0) break;
    }
    await this.client.query('CLOSE staged');
  }

  #toPlaced(
    edition: EditionRow,
    { edition_at: _, unit_id: unitId, line, printed, overlay, ...cells }: Fetched,
  ): PlacedClaim {
    const unit = this.#units.get(unitId);
    const dimension = this.references.findDimension(edition.framework ?? '', cells.dimension);
    if (!unit || !dimension) throw new Error(`staged claim of ${unitId} ${cells.dimension} has no place`);
    const row: ClaimRow = {
      index: edition.index,
      year: edition.year,
      unit: unit.slug,
      ...cells,
      line: Number(line),
      ...(printed && { printed }),
      ...(overlay === 't' && { overlay: true }),
    };
    return { row, figureId: toFigureId(row), unit, edition, dimension };
  }
}
