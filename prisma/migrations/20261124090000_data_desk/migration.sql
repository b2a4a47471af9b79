-- Where in its source a table stands, and a copy of the source that stays
ALTER TABLE "source" ADD COLUMN "location" TEXT, ADD COLUMN "archived_url" TEXT;

-- What each release did to each figure, read from the rows it opened and closed.
-- `details`: the value is the same, something else about the figure is not (its sources, its ruling).
CREATE VIEW "figure_change" AS
SELECT
  coalesce(n."from_release", o."until_release") AS "release_id",
  coalesce(n."key", o."key") AS "key",
  coalesce(n."edition_id", o."edition_id") AS "edition_id",
  coalesce(n."unit_id", o."unit_id") AS "unit_id",
  coalesce(n."dimension", o."dimension") AS "dimension",
  coalesce(n."measure", o."measure") AS "measure",
  CASE
    WHEN o."id" IS NULL THEN 'added'
    WHEN n."id" IS NULL THEN 'withdrawn'
    WHEN (n."value", n."decimals", n."status") IS DISTINCT FROM (o."value", o."decimals", o."status") THEN 'changed'
    ELSE 'details'
  END AS "kind",
  o."value" AS "old_value",
  n."value" AS "new_value"
FROM "figure" n
FULL JOIN "figure" o ON n."key" = o."key" AND n."from_release" = o."until_release"
WHERE coalesce(n."from_release", o."until_release") IS NOT NULL;

-- Both sides of that, by release
CREATE INDEX "figure_from_release_idx" ON "figure"("from_release");
CREATE INDEX "figure_until_release_idx" ON "figure"("until_release") WHERE "until_release" IS NOT NULL;
