// Names of organizations by their initials, for resolving.
CREATE INDEX name_initials IF NOT EXISTS FOR (n:Name) ON (n.initials)
