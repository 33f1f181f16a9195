// Pages of an entity's statements by SAID, those that were said last first.
CREATE INDEX said_said IF NOT EXISTS FOR ()-[link:SAID]-() ON (link.said)
