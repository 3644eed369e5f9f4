-- A correction may leave nothing of an exceedance; that it was told stays on record.
alter table source_exceedance add column withdrawn_at timestamptz, add column withdrawn_reason text;
