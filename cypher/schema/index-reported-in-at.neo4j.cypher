// Pages of an entity's statements, the newest first, by REPORTED_IN.
CREATE INDEX reported_in_at IF NOT EXISTS FOR ()-[link:REPORTED_IN]-() ON (link.at)
