-- Any release can be read with the queries of the current one: a connection with `search_path = past, public` and
-- `past.release = 3` sees every table as it was in release 3.

-- The rows of the reference tables in each release. The tables themselves keep only the latest words of a row, and
-- `superseded_by` is the release that gave a row other words.
CREATE TABLE "reference_version" (
  "id" BIGSERIAL PRIMARY KEY,
  "table_name" TEXT NOT NULL,
  "key" JSONB NOT NULL,
  "row" JSONB NOT NULL,
  "from_release" INTEGER NOT NULL,
  "until_release" INTEGER,
  "superseded_by" INTEGER
);
CREATE INDEX "reference_version_table_name_key_idx" ON "reference_version" ("table_name", "key");

-- The tables whose rows a release closes, with what selects key, content and end of a row.
CREATE FUNCTION "reference_tables"(OUT "name" text, OUT "rows" text) RETURNS SETOF record LANGUAGE sql STABLE AS $$
  SELECT t.table_name, format(
    'SELECT jsonb_build_array(%s) AS "key", to_jsonb(t) - ''until_release'' AS "row", t.until_release FROM public.%I t',
    (
      SELECT string_agg(format('t.%I', a.attname), ', ' ORDER BY a.attnum)
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
      WHERE i.indrelid = format('public.%I', t.table_name)::regclass AND i.indisprimary
    ),
    t.table_name
  )
  FROM information_schema.columns t
  WHERE t.table_schema = 'public' AND t.column_name = 'until_release' AND t.table_name <> 'reference_version'
    AND NOT EXISTS (
      SELECT FROM information_schema.columns o
      WHERE o.table_schema = 'public' AND o.table_name = t.table_name AND o.column_name = 'from_release'
    )
  ORDER BY 1
$$;

-- Records the reference rows of a release that was just loaded.
CREATE FUNCTION "keep_references"("number" integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM reference_tables() LOOP
    EXECUTE format(
      'WITH n AS MATERIALIZED (%s WHERE t.until_release IS NULL)
       UPDATE reference_version v SET until_release = $1 WHERE v.table_name = %L AND v.until_release IS NULL
       AND NOT EXISTS (SELECT FROM n WHERE n."key" = v."key" AND n."row" = v."row")', t.rows, t.name) USING "number";
    EXECUTE format(
      'WITH n AS MATERIALIZED (%s WHERE t.until_release IS NULL)
       INSERT INTO reference_version (table_name, "key", "row", from_release) SELECT %L, n."key", n."row", $1 FROM n
       WHERE NOT EXISTS (
         SELECT FROM reference_version v
         WHERE v.table_name = %2$L AND v.until_release IS NULL AND v."key" = n."key"
       )', t.rows, t.name) USING "number";
  END LOOP;
  UPDATE reference_version v SET superseded_by = "number"
  WHERE v.superseded_by IS NULL AND v.from_release < "number" AND EXISTS (
    SELECT FROM reference_version n
    WHERE n.table_name = v.table_name AND n."key" = v."key" AND n.from_release = "number"
  );
END $$;

-- Makes the views of past releases, which have the columns of their tables. A migration that changes a table drops
-- the schema "past" before and calls this after.
CREATE FUNCTION "make_past_views"() RETURNS void LANGUAGE plpgsql AS $$
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
  FOREACH name IN ARRAY ARRAY['claim', 'figure'] LOOP
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

-- Of a database with releases, the current one is the first that can be read so, with what earlier ones closed.
DO $$
DECLARE
  latest integer := (SELECT max("id") FROM "release");
  t record;
BEGIN
  IF latest IS NOT NULL THEN
    FOR t IN SELECT * FROM reference_tables() LOOP
      EXECUTE format(
        'INSERT INTO reference_version (table_name, "key", "row", from_release, until_release)
         SELECT %L, n."key", n."row", $1, n.until_release FROM (%s) n', t.name, t.rows) USING latest;
    END LOOP;
  END IF;
END $$;
SELECT "make_past_views"();
