-- Lists of figures in the order of their keys: the first of an edition by measure, without a walk over the keys of all
-- others. Whether a row is closed stands in the index, so that it alone finds them.
CREATE INDEX "figure_edition_id_measure_key_idx" ON "figure" ("edition_id", "measure", "key") INCLUDE ("until_release");
