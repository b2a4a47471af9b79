-- What units say of figures of their own
DROP SCHEMA "past" CASCADE;
CREATE TABLE "statement" (
    "figure_key" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "stated_on" TEXT NOT NULL CHECK ("stated_on" ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT,
    "until_release" INTEGER,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("figure_key","source_code")
);
ALTER TABLE "statement" ADD CONSTRAINT "statement_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
SELECT "make_past_views"();
