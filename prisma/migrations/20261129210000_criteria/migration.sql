-- Criteria and sub-criteria are rows of the table of dimensions with a parent, so that their claims and figures are
-- kept like all others.
DROP SCHEMA "past" CASCADE;
ALTER TABLE "dimension"
  ADD COLUMN "number" TEXT,
  DROP CONSTRAINT "dimension_kind_check",
  ADD CONSTRAINT "dimension_kind_check" CHECK ("kind" IN ('index', 'field', 'block', 'criterion', 'sub_criterion')),
  ADD CONSTRAINT "dimension_parent_check" CHECK ("kind" NOT IN ('criterion', 'sub_criterion') OR "parent_code" IS NOT NULL);
SELECT "make_past_views"();
