// Names without their spaces, for resolving.
CREATE INDEX name_joined IF NOT EXISTS FOR (n:Name) ON (n.joined)
