// Pages of an entity's statements by ABOUT, those that were said last first.
CREATE INDEX about_said IF NOT EXISTS FOR ()-[link:ABOUT]-() ON (link.said)
