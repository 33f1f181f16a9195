// Pages of an entity's statements by REPORTED_IN, those that were said last first.
CREATE INDEX reported_in_said IF NOT EXISTS FOR ()-[link:REPORTED_IN]-() ON (link.said)
