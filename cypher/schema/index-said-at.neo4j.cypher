// Pages of an entity's statements, the newest first, by SAID.
CREATE INDEX said_at IF NOT EXISTS FOR ()-[link:SAID]-() ON (link.at)
