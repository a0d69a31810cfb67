-- A search that is narrowed asks which combinations have a value: without an index each statement read them all.
CREATE INDEX "SearchSet_values_idx" ON "SearchSet" USING GIN ("values");
