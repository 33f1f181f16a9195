// Pages of an entity's statements, the newest first, by VIA.
CREATE INDEX via_at IF NOT EXISTS FOR ()-[link:VIA]-() ON (link.at)
