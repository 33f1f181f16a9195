// Pages of an outlet's articles, the newest first.
CREATE INDEX published_by_at IF NOT EXISTS FOR ()-[link:PUBLISHED_BY]-() ON (link.at)
