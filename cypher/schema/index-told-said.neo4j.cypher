// Pages of an entity's statements by TOLD, those that were said last first.
CREATE INDEX told_said IF NOT EXISTS FOR ()-[link:TOLD]-() ON (link.said)
