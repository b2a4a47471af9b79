-- What the code spelt out index by index: short names and other names in use, what it is and when its results come
-- out, with how many decimals its values are shown, whether its data set is whole, and what it is set against
ALTER TABLE "index"
  ADD COLUMN "short_vi" TEXT,
  ADD COLUMN "short_en" TEXT,
  ADD COLUMN "aliases" TEXT,
  ADD COLUMN "about_vi" TEXT,
  ADD COLUMN "about_en" TEXT,
  ADD COLUMN "schedule_vi" TEXT,
  ADD COLUMN "schedule_en" TEXT,
  ADD COLUMN "decimals" INTEGER,
  ADD COLUMN "whole" BOOLEAN,
  ADD COLUMN "contrast" TEXT;

-- The first index is the one that the data set is about. Of the indices so far, those that publish no ranks have
-- whole data sets, and the first of them is what the first index is set against.
UPDATE "index" SET
  "short_vi" = substring("name_vi" FROM '\(([^()]+)\)'),
  "short_en" = substring("name_en" FROM '\(([^()]+)\)'),
  "decimals" = 2,
  "whole" = NOT "publishes_ranks",
  "contrast" = CASE WHEN "position" = 0 THEN
    (SELECT other."code" FROM "index" other WHERE NOT other."publishes_ranks" ORDER BY other."position" LIMIT 1)
  END;

ALTER TABLE "index" ALTER COLUMN "decimals" SET NOT NULL, ALTER COLUMN "whole" SET NOT NULL;

-- Whose groups, leads and initiatives they are; until now they were all of the first index
ALTER TABLE "group_rule" ADD COLUMN "index_code" TEXT;
ALTER TABLE "dimension_lead" ADD COLUMN "index_code" TEXT;
ALTER TABLE "initiative" ADD COLUMN "index_code" TEXT;
UPDATE "group_rule" SET "index_code" = (SELECT "code" FROM "index" ORDER BY "until_release" IS NOT NULL, "position" LIMIT 1);
UPDATE "dimension_lead" SET "index_code" = (SELECT "code" FROM "index" ORDER BY "until_release" IS NOT NULL, "position" LIMIT 1);
UPDATE "initiative" SET "index_code" = (SELECT "code" FROM "index" ORDER BY "until_release" IS NOT NULL, "position" LIMIT 1);
ALTER TABLE "dimension_lead" ALTER COLUMN "index_code" SET NOT NULL;
ALTER TABLE "initiative" ALTER COLUMN "index_code" SET NOT NULL;
ALTER TABLE "group_rule"
  ALTER COLUMN "index_code" SET NOT NULL,
  DROP CONSTRAINT "group_rule_pkey",
  ADD CONSTRAINT "group_rule_pkey" PRIMARY KEY ("index_code", "level", "year", "group");
