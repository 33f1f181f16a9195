// Pages of an entity's statements, the newest first, by TOLD.
CREATE INDEX told_at IF NOT EXISTS FOR ()-[link:TOLD]-() ON (link.at)
