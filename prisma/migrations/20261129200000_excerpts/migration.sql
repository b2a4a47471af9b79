-- The cells of pictures that claims were read from
DROP SCHEMA past CASCADE;

CREATE TABLE "excerpt" (
    "figure_key" TEXT NOT NULL,
    "source_code" TEXT NOT NULL,
    "picture" TEXT NOT NULL CHECK ("picture" ~ '^[0-9a-f]{64}$'),
    "crop" TEXT NOT NULL,
    "until_release" INTEGER,

    CONSTRAINT "excerpt_pkey" PRIMARY KEY ("figure_key","source_code")
);
ALTER TABLE "excerpt" ADD CONSTRAINT "excerpt_source_code_fkey" FOREIGN KEY ("source_code") REFERENCES "source"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT "make_past_views"();
