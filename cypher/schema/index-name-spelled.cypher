// Names by their folded words, for resolving.
CREATE INDEX name_spelled IF NOT EXISTS FOR (n:Name) ON (n.spelled)
