// The embedded engine keeps no index behind a constraint: this one finds names by key.
CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key)
