-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "origin" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "counts" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_file" (
    "release_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content" TEXT NOT NULL,

    CONSTRAINT "release_file_pkey" PRIMARY KEY ("release_id","name")
);

-- CreateTable
CREATE TABLE "index" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "publisher_vi" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "value_measure" TEXT NOT NULL,
    "scale_max" DECIMAL,
    "difference_vi" TEXT NOT NULL,
    "difference_en" TEXT NOT NULL,
    "higher_is_better" BOOLEAN NOT NULL,
    "publishes_ranks" BOOLEAN NOT NULL,
    "url" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "index_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "framework" (
    "code" TEXT NOT NULL,
    "index_code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "decision" TEXT,
    "issued_on" TEXT,
    "total_max" DECIMAL,
    "max_assessed" DECIMAL,
    "max_survey" DECIMAL,
    "criteria_count" INTEGER,
    "subcriteria_count" INTEGER,
    "source_code" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "framework_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dimension" (
    "framework_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "max_score" DECIMAL,
    "source_code" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "dimension_pkey" PRIMARY KEY ("framework_code","code")
);

-- CreateTable
CREATE TABLE "dimension_lineage" (
    "index_code" TEXT NOT NULL,
    "earlier" TEXT NOT NULL,
    "later" TEXT NOT NULL,
    "from_year" INTEGER NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "dimension_lineage_pkey" PRIMARY KEY ("index_code","earlier","later")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" TEXT NOT NULL,
    "index_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "owner_slug" TEXT,
    "framework_code" TEXT,
    "units" INTEGER,
    "status" TEXT NOT NULL,
    "published_on" TEXT,
    "decision" TEXT,
    "comparable" TEXT,
    "note_vi" TEXT,
    "note_en" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comparability" (
    "index_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "comparable" TEXT NOT NULL,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "comparability_pkey" PRIMARY KEY ("index_code","year","dimension")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT,
    "kind" TEXT NOT NULL,
    "parent_slug" TEXT,
    "gso_code" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "source_code" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "predecessor_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("predecessor_id","successor_id","effective_on")
);

-- CreateTable
CREATE TABLE "region" (
    "scheme" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "source_code" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "region_pkey" PRIMARY KEY ("scheme","code")
);

-- CreateTable
CREATE TABLE "unit_region" (
    "scheme" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "source_code" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "unit_region_pkey" PRIMARY KEY ("scheme","unit_id")
);

-- CreateTable
CREATE TABLE "source" (
    "code" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "published_on" TEXT,
    "accessed_on" DATE,
    "kind" TEXT NOT NULL,
    "linkable" BOOLEAN NOT NULL,
    "caution" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "source_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" BIGSERIAL NOT NULL,
    "figure_key" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "framework_code" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "max" DECIMAL,
    "basis" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "block" TEXT,
    "quote" TEXT,
    "note" TEXT,
    "from_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "edition_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "framework_code" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "value" DECIMAL,
    "decimals" SMALLINT,
    "max" DECIMAL,
    "basis" TEXT NOT NULL,
    "block" TEXT,
    "quote" TEXT,
    "sources" INTEGER NOT NULL,
    "ranked_of" INTEGER,
    "resolved_by" TEXT,
    "reason_vi" TEXT,
    "reason_en" TEXT,
    "anomaly_vi" TEXT,
    "anomaly_en" TEXT,
    "from_release" INTEGER NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement" (
    "index_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "statement" TEXT NOT NULL,
    "value" DECIMAL NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "source_code" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("index_code","year","statement")
);

-- CreateTable
CREATE TABLE "initiative" (
    "position" INTEGER NOT NULL,
    "unit_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "dimension" TEXT NOT NULL,
    "department_slug" TEXT,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "dimension_lead" (
    "position" INTEGER NOT NULL,
    "unit_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "dimension" TEXT,
    "department_slug" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "dimension_lead_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "group_rule" (
    "level" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "group" TEXT NOT NULL,
    "lower_bound" DECIMAL,
    "upper_bound_exclusive" DECIMAL,
    "units_in_group" INTEGER,
    "source_code" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "group_rule_pkey" PRIMARY KEY ("level","year","group")
);

-- CreateTable
CREATE TABLE "resolution" (
    "figure_key" TEXT NOT NULL,
    "accepted_source" TEXT,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("figure_key")
);

-- CreateTable
CREATE TABLE "anomaly" (
    "figure_key" TEXT NOT NULL,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "anomaly_pkey" PRIMARY KEY ("figure_key")
);

-- CreateIndex
CREATE INDEX "edition_index_code_level_year_idx" ON "edition"("index_code", "level", "year");

-- CreateIndex
CREATE INDEX "unit_slug_idx" ON "unit"("slug");

-- CreateIndex
CREATE INDEX "unit_parent_slug_idx" ON "unit"("parent_slug");

-- CreateIndex
CREATE INDEX "claim_figure_key_idx" ON "claim"("figure_key");

-- CreateIndex
CREATE INDEX "claim_source_code_idx" ON "claim"("source_code");

-- CreateIndex
CREATE INDEX "figure_key_idx" ON "figure"("key");

-- CreateIndex
CREATE INDEX "figure_edition_id_dimension_measure_idx" ON "figure"("edition_id", "dimension", "measure");

-- CreateIndex
CREATE INDEX "figure_unit_id_idx" ON "figure"("unit_id");

-- CreateIndex
CREATE INDEX "initiative_unit_id_idx" ON "initiative"("unit_id");

-- CreateIndex
CREATE INDEX "dimension_lead_unit_id_idx" ON "dimension_lead"("unit_id");

-- AddForeignKey
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_index_code_fkey" FOREIGN KEY ("index_code") REFERENCES "index"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "framework" ADD CONSTRAINT "framework_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dimension" ADD CONSTRAINT "dimension_framework_code_fkey" FOREIGN KEY ("framework_code") REFERENCES "framework"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dimension" ADD CONSTRAINT "dimension_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_index_code_fkey" FOREIGN KEY ("index_code") REFERENCES "index"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_framework_code_fkey" FOREIGN KEY ("framework_code") REFERENCES "framework"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_region" ADD CONSTRAINT "unit_region_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_region" ADD CONSTRAINT "unit_region_scheme_region_code_fkey" FOREIGN KEY ("scheme", "region_code") REFERENCES "region"("scheme", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_framework_code_dimension_fkey" FOREIGN KEY ("framework_code", "dimension") REFERENCES "dimension"("framework_code", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_framework_code_dimension_fkey" FOREIGN KEY ("framework_code", "dimension") REFERENCES "dimension"("framework_code", "code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_resolved_by_fkey" FOREIGN KEY ("resolved_by") REFERENCES "source"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dimension_lead" ADD CONSTRAINT "dimension_lead_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_rule" ADD CONSTRAINT "group_rule_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Unique keys that nulls do not slip through
CREATE UNIQUE INDEX "unit_slug_valid_from_key" ON "unit"("slug", "valid_from") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "edition_key" ON "edition"("index_code", "year", "level", "owner_slug") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "claim_current_key" ON "claim"("figure_key", "source_code", "until_release") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "figure_current_key" ON "figure"("key", "until_release") NULLS NOT DISTINCT;

-- Releases
ALTER TABLE "release" ADD CHECK ("origin" IN ('folder', 'files', 'restore'));
ALTER TABLE "release" ADD CHECK ("content_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "claim"
  ADD FOREIGN KEY ("from_release") REFERENCES "release"("id"),
  ADD FOREIGN KEY ("until_release") REFERENCES "release"("id"),
  ADD CHECK ("until_release" > "from_release");
ALTER TABLE "figure"
  ADD FOREIGN KEY ("from_release") REFERENCES "release"("id"),
  ADD FOREIGN KEY ("until_release") REFERENCES "release"("id"),
  ADD CHECK ("until_release" > "from_release");

-- Reference rows
ALTER TABLE "index" ADD CHECK ("scale_max" > 0), ADD CHECK ("value_measure" IN ('percent', 'score'));
ALTER TABLE "framework" ADD CHECK ("level" IN ('province', 'ministry', 'unit')), ADD CHECK ("total_max" > 0);
ALTER TABLE "dimension"
  ADD CHECK ("kind" IN ('index', 'field', 'block')),
  ADD CHECK ("max_score" > 0),
  ADD CHECK (("kind" = 'index') = ("code" = 'overall'));
ALTER TABLE "edition"
  ADD CHECK ("level" IN ('province', 'ministry', 'unit')),
  ADD CHECK ("status" IN ('published', 'not-located')),
  ADD CHECK ("comparable" IN ('yes', 'no', 'unknown')),
  ADD CHECK ("year" BETWEEN 2000 AND 2100),
  ADD CHECK ("units" > 0),
  ADD CHECK (("level" = 'unit') = ("owner_slug" IS NOT NULL)),
  ADD CHECK ("status" <> 'published' OR "framework_code" IS NOT NULL);
ALTER TABLE "comparability" ADD CHECK ("comparable" IN ('yes', 'no', 'unknown'));
ALTER TABLE "unit"
  ADD CHECK ("valid_from" <= "valid_to"),
  ADD CHECK ("slug" ~ '^[a-z0-9-]+(/[a-z0-9-]+)?$'),
  ADD CHECK (("parent_slug" IS NOT NULL) = (position('/' in "slug") > 0)),
  ADD CHECK ("kind" IN ('province', 'municipality', 'ministry', 'department', 'district', 'central-agency', 'commune', 'ward', 'aggregate'));
ALTER TABLE "succession"
  ADD CHECK ("kind" IN ('merged', 'renamed', 'status')),
  ADD CHECK ("kind" = 'status' OR "predecessor_id" <> "successor_id");
ALTER TABLE "source"
  ADD CHECK ("kind" IN ('official', 'province-portal', 'newspaper', 'mirror', 'other')),
  ADD CHECK (NOT "linkable" OR "url" IS NOT NULL),
  ADD CHECK ("published_on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
ALTER TABLE "group_rule" ADD CHECK ("lower_bound" < "upper_bound_exclusive"), ADD CHECK ("units_in_group" >= 0);

-- Values: exact decimals that remember their decimals
ALTER TABLE "claim"
  ADD CHECK ("decimals" = scale("value")),
  ADD CHECK ("basis" IN ('published', 'derived', 'list-order')),
  ADD CHECK ("measure" IN ('score', 'percent', 'rank', 'rank_change', 'percent_change', 'average', 'highest', 'lowest', 'region_rank')),
  ADD CHECK ("measure" NOT IN ('rank', 'region_rank') OR ("value" >= 1 AND "value" = trunc("value"))),
  ADD CHECK ("measure" <> 'rank_change' OR "value" = trunc("value")),
  ADD CHECK ("measure" <> 'percent' OR "value" BETWEEN 0 AND 100),
  ADD CHECK ("measure" NOT IN ('score', 'average', 'highest', 'lowest') OR "value" >= 0),
  ADD CHECK ("measure" <> 'score' OR "max" IS NULL OR "value" <= "max"),
  ADD CHECK ("max" > 0);
ALTER TABLE "figure"
  ADD CHECK ("status" IN ('accepted', 'undecided')),
  ADD CHECK (("status" = 'undecided') = ("value" IS NULL)),
  ADD CHECK (("value" IS NULL) = ("decimals" IS NULL)),
  ADD CHECK ("decimals" = scale("value")),
  ADD CHECK ("basis" IN ('published', 'derived', 'list-order', 'computed')),
  ADD CHECK (("basis" = 'computed') = ("ranked_of" IS NOT NULL)),
  ADD CHECK ("ranked_of" >= "value"),
  ADD CHECK ("sources" >= 0),
  ADD CHECK ("measure" IN ('score', 'percent', 'rank', 'rank_change', 'percent_change', 'average', 'highest', 'lowest', 'region_rank')),
  ADD CHECK ("measure" NOT IN ('rank', 'region_rank') OR ("value" >= 1 AND "value" = trunc("value"))),
  ADD CHECK ("measure" <> 'percent' OR "value" BETWEEN 0 AND 100),
  ADD CHECK ("measure" <> 'score' OR "max" IS NULL OR "value" <= "max");
ALTER TABLE "announcement" ADD CHECK ("decimals" = scale("value"));
