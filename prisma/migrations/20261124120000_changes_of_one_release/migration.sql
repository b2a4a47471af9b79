-- The same changes as before, in two halves that each ask an index for one release:
-- what it opened (with what that took the place of), and what it closed for good.
CREATE OR REPLACE VIEW "figure_change" AS
SELECT
  n."from_release" AS "release_id",
  n."key",
  n."edition_id",
  n."unit_id",
  n."dimension",
  n."measure",
  CASE
    WHEN o."id" IS NULL THEN 'added'
    WHEN (n."value", n."decimals", n."status") IS DISTINCT FROM (o."value", o."decimals", o."status") THEN 'changed'
    ELSE 'details'
  END AS "kind",
  o."value" AS "old_value",
  n."value" AS "new_value"
FROM "figure" n
LEFT JOIN "figure" o ON n."key" = o."key" AND n."from_release" = o."until_release"
UNION ALL
SELECT
  o."until_release", o."key", o."edition_id", o."unit_id", o."dimension", o."measure",
  'withdrawn', o."value", NULL
FROM "figure" o
WHERE o."until_release" IS NOT NULL
  AND NOT EXISTS (SELECT FROM "figure" n WHERE n."key" = o."key" AND n."from_release" = o."until_release");
