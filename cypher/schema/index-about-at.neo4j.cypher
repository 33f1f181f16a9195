// Pages of an entity's statements, the newest first, by ABOUT.
CREATE INDEX about_at IF NOT EXISTS FOR ()-[link:ABOUT]-() ON (link.at)
