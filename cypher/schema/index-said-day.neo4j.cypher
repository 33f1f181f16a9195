// All statements by the day on which they were said.
CREATE INDEX said_day IF NOT EXISTS FOR ()-[link:SAID]-() ON (link.day)
