-- What the pages of releases would otherwise sum up over every claim and figure, stored when a release is loaded:
-- `bytes`: about how long its tables are, as CSV without the quotes of cells;
-- `edition_changes`: how many figures of each edition it changed, by kind: {"par.2020.province": {"added": 3}}.
ALTER TABLE "release"
  ADD COLUMN "bytes" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "edition_changes" JSONB NOT NULL DEFAULT '{}';

CREATE FUNCTION "sum_up_release"("number" integer) RETURNS void LANGUAGE sql AS $$
  UPDATE "release" SET
    "bytes" = (
      SELECT coalesce(sum(octet_length("content")), 0) FROM "release_file" WHERE "release_id" = "number"
    ) + (
      SELECT coalesce(sum(octet_length(concat_ws(',',
        "figure_key", "value", "max", "basis", "source_code", "block", "quote", "note")) + 1), 0)
      FROM "claim"
      WHERE "from_release" <= "number" AND ("until_release" IS NULL OR "until_release" > "number")
    ),
    "edition_changes" = (
      SELECT coalesce(jsonb_object_agg("edition_id", "counts"), '{}')
      FROM (
        SELECT "edition_id", jsonb_object_agg("kind", "count") AS "counts"
        FROM (
          SELECT "edition_id", "kind", count(*) AS "count" FROM "figure_change"
          WHERE "release_id" = "number" GROUP BY 1, 2
        ) k
        GROUP BY 1
      ) e
    )
  WHERE "id" = "number"
$$;

SELECT "sum_up_release"("id") FROM "release";
