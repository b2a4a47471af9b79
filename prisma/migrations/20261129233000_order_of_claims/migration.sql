-- The claims of a source in the order in which they were loaded, which is that of their list
CREATE INDEX "claim_source_code_id_idx" ON "claim" ("source_code", "id");
DROP INDEX "claim_source_code_idx";
