// Pages of what somebody said about an entity, the newest first.
CREATE INDEX about_between IF NOT EXISTS FOR ()-[link:ABOUT]-() ON (link.between)
