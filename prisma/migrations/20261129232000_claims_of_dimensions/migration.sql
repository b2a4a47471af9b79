-- How many of the counted claims are not of criteria, so that which units an edition ranks is known without its figures
DROP SCHEMA "past" CASCADE;
TRUNCATE "claim_count";
ALTER TABLE "claim_count"
  ADD COLUMN "of_dimensions" INTEGER NOT NULL CHECK ("of_dimensions" BETWEEN 0 AND "claims");

CREATE OR REPLACE FUNCTION "count_claims"("number" integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- one table for all releases of a transaction: each dropped one would keep its locks until the end
  CREATE TEMPORARY TABLE IF NOT EXISTS counted (
    edition_id text, unit_id text, source_code text, claims integer, of_dimensions integer
  ) ON COMMIT DROP;
  TRUNCATE counted;
  INSERT INTO counted
    SELECT c.edition_id, c.unit_id, c.source_code, count(*)::integer AS claims,
      (count(*) FILTER (WHERE d.kind NOT IN ('criterion', 'sub_criterion')))::integer AS of_dimensions
    FROM claim c JOIN dimension d ON d.framework_code = c.framework_code AND d.code = c.dimension
    WHERE c.from_release <= count_claims.number AND (c.until_release IS NULL OR c.until_release > count_claims.number)
    GROUP BY c.edition_id, c.unit_id, c.source_code;
  UPDATE claim_count k SET until_release = "number"
  WHERE k.until_release IS NULL AND NOT EXISTS (
    SELECT FROM counted n
    WHERE (n.edition_id, n.unit_id, n.source_code, n.claims, n.of_dimensions)
      = (k.edition_id, k.unit_id, k.source_code, k.claims, k.of_dimensions)
  );
  INSERT INTO claim_count (edition_id, unit_id, source_code, claims, of_dimensions, from_release)
  SELECT n.edition_id, n.unit_id, n.source_code, n.claims, n.of_dimensions, "number" FROM counted n
  WHERE NOT EXISTS (
    SELECT FROM claim_count k
    WHERE k.until_release IS NULL
    AND (n.edition_id, n.unit_id, n.source_code) = (k.edition_id, k.unit_id, k.source_code)
  );
END $$;

DO $$
DECLARE
  number integer;
BEGIN
  FOR number IN SELECT id FROM release ORDER BY id LOOP
    PERFORM count_claims(number);
  END LOOP;
END $$;
SELECT "make_past_views"();
