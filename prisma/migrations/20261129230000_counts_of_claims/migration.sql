-- What pages would otherwise count over every claim: how many claims a source makes of a unit in an edition. Like
-- claims and figures the rows are closed by the release that changes them.
DROP SCHEMA "past" CASCADE;
CREATE TABLE "claim_count" (
  "id" BIGSERIAL PRIMARY KEY,
  "edition_id" TEXT NOT NULL,
  "unit_id" TEXT NOT NULL,
  "source_code" TEXT NOT NULL,
  "claims" INTEGER NOT NULL CHECK ("claims" > 0),
  "from_release" INTEGER NOT NULL,
  "until_release" INTEGER CHECK ("until_release" > "from_release")
);
CREATE UNIQUE INDEX "claim_count_current_key"
  ON "claim_count" ("unit_id", "edition_id", "source_code", "until_release") NULLS NOT DISTINCT;
CREATE INDEX "claim_count_edition_id_idx" ON "claim_count" ("edition_id");

-- Counts the claims of a release; to be called for the releases in their order.
CREATE FUNCTION "count_claims"("number" integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  CREATE TEMPORARY TABLE counted ON COMMIT DROP AS
    SELECT edition_id, unit_id, source_code, count(*)::integer AS claims FROM claim
    WHERE from_release <= "number" AND (until_release IS NULL OR until_release > "number")
    GROUP BY edition_id, unit_id, source_code;
  UPDATE claim_count k SET until_release = "number"
  WHERE k.until_release IS NULL AND NOT EXISTS (
    SELECT FROM counted n
    WHERE (n.edition_id, n.unit_id, n.source_code, n.claims) = (k.edition_id, k.unit_id, k.source_code, k.claims)
  );
  INSERT INTO claim_count (edition_id, unit_id, source_code, claims, from_release)
  SELECT n.edition_id, n.unit_id, n.source_code, n.claims, "number" FROM counted n
  WHERE NOT EXISTS (
    SELECT FROM claim_count k
    WHERE k.until_release IS NULL
    AND (n.edition_id, n.unit_id, n.source_code) = (k.edition_id, k.unit_id, k.source_code)
  );
  DROP TABLE counted;
END $$;

DO $$
DECLARE
  number integer;
BEGIN
  FOR number IN SELECT id FROM release ORDER BY id LOOP
    PERFORM count_claims(number);
  END LOOP;
END $$;

-- Words quoted from sources are few among the claims
CREATE INDEX "claim_quoted_idx" ON "claim" ("source_code") WHERE "quote" IS NOT NULL;
-- A unit has many more figures of criteria than of dimensions
CREATE INDEX "figure_unit_id_dimension_idx" ON "figure" ("unit_id", "dimension");
DROP INDEX "figure_unit_id_idx";

-- As before, with the counts among what is dated
CREATE OR REPLACE FUNCTION "make_past_views"() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  t record;
  name text;
  columns text;
BEGIN
  DROP SCHEMA IF EXISTS past CASCADE;
  CREATE SCHEMA past;
  CREATE FUNCTION past.asked() RETURNS integer LANGUAGE sql STABLE AS
    'SELECT current_setting(''past.release'')::integer';
  CREATE FUNCTION past.shown("until" integer) RETURNS integer LANGUAGE sql STABLE AS
    'SELECT CASE WHEN "until" <= past.asked() THEN "until" END';
  FOR t IN SELECT * FROM reference_tables() LOOP
    EXECUTE format(
      'CREATE VIEW past.%I AS SELECT r.* FROM public.reference_version v, jsonb_populate_record(
         NULL::public.%1$I, v."row" || jsonb_build_object(''until_release'', past.shown(v.until_release))
       ) r
       WHERE v.table_name = %1$L AND v.from_release <= past.asked()
       AND (v.superseded_by IS NULL OR v.superseded_by > past.asked())', t.name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['claim', 'figure', 'claim_count'] LOOP
    SELECT string_agg(
      CASE c.column_name WHEN 'until_release' THEN 'past.shown(until_release) AS until_release' ELSE quote_ident(c.column_name) END,
      ', ' ORDER BY c.ordinal_position)
    INTO columns FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = name;
    EXECUTE format('CREATE VIEW past.%I AS SELECT %s FROM public.%1$I WHERE from_release <= past.asked()', name, columns);
  END LOOP;
  CREATE VIEW past.release AS SELECT * FROM public.release WHERE id <= past.asked();
  CREATE VIEW past.release_file AS SELECT * FROM public.release_file WHERE release_id <= past.asked();
  CREATE VIEW past.figure_change AS SELECT * FROM public.figure_change WHERE release_id <= past.asked();
END $$;

SELECT "make_past_views"();
