// Pages of an entity's statements by VIA, those that were said last first.
CREATE INDEX via_said IF NOT EXISTS FOR ()-[link:VIA]-() ON (link.said)
