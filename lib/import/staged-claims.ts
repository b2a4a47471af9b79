import type { Client } from 'pg';
import { toFigureId } from '@/lib/domain/figure-id';
import { compareEditions } from './check';
import { Copy } from './copy';
import type { ClaimRow, EditionRow, PlacedClaim, References } from './normalise';
import { type DbRow, toClaimRow } from './rows';

export interface EditionClaims {
  edition: EditionRow;
  claims: PlacedClaim[];
}

const fetched = 5000;
const kept = [
  'edition_at',
  'unit_id',
  'dimension',
  'measure',
  'value',
  'max',
  'basis',
  'source_code',
  'block',
  'quote',
  'note',
  'file',
  'line',
  'printed',
  'overlay',
];
type Fetched = [number, string, string, ...(string | null)[]];

/** The temporary table that brings the claims of a data set, however many, into the order of its editions. */
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

  /** Takes the claims in. One laid over the data set takes the place of what its source said before. */
  async fill(claims: AsyncIterable<PlacedClaim>, progress: (done: number) => void): Promise<void> {
    let copy: Copy | null = null;
    let overlaid = false;
    for await (const claim of claims) {
      const { file, line, printed = null, overlay = false } = claim.row;
      const edition_at = this.#editionAt.get(claim.edition) ?? null;
      const row: DbRow = { ...toClaimRow(claim), edition_at, file, line, printed, overlay };
      copy ??= new Copy(this.client, 'staged_claim', [...Object.keys(row), 'ordinal']);
      await copy.write({ ...row, ordinal: copy.count });
      overlaid ||= overlay;
      if (copy.count % fetched === 0) progress(copy.count);
    }
    await copy?.close();
    progress(copy?.count ?? 0);
    await this.client.query('CREATE INDEX ON staged_claim (figure_key, source_code)');
    await this.client.query('ANALYZE staged_claim');
    if (!overlaid) return;
    await this.client.query(
      `DELETE FROM staged_claim below USING staged_claim above
       WHERE above.overlay AND NOT below.overlay
         AND above.figure_key = below.figure_key AND above.source_code = below.source_code`,
    );
  }

  /** The claims by edition, in the order of the checks, a few editions at a time. */
  async *editions(): AsyncGenerator<EditionClaims[]> {
    await this.client.query(
      `DECLARE staged NO SCROLL CURSOR FOR SELECT ${kept.join(', ')} FROM staged_claim ORDER BY edition_at, ordinal`,
    );
    let open = null as EditionClaims | null;
    for (;;) {
      const { rows } = await this.client.query<Fetched>({
        text: `FETCH ${fetched} FROM staged`,
        rowMode: 'array',
        types: { getTypeParser: () => (text: string) => text },
      });
      const done: EditionClaims[] = [];
      for (const row of rows) {
        const edition = this.#editions[Number(row[0])];
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

  #toPlaced(edition: EditionRow, fields: Fetched): PlacedClaim {
    const [
      ,
      unitId,
      dimension,
      measure,
      value,
      max,
      basis,
      source,
      block,
      quote,
      note,
      file,
      line,
      printed,
      overlay,
    ] = fields;
    const unit = this.#units.get(unitId);
    const inFramework = this.references.findDimension(edition.framework ?? '', dimension);
    if (!unit || !inFramework) throw new Error(`staged claim of ${unitId} ${dimension} has no place`);
    const row = {
      index: edition.index,
      year: edition.year,
      unit: unit.slug,
      dimension,
      measure,
      value,
      max,
      basis,
      source,
      block,
      quote,
      note,
      file,
      line: Number(line),
      ...(printed && { printed }),
      ...(overlay === 't' && { overlay: true }),
    } as ClaimRow;
    return { row, figureId: toFigureId(row), unit, edition, dimension: inFramework };
  }
}
