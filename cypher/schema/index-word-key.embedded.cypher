// The embedded engine keeps no index behind a constraint: this one finds words by key.
CREATE INDEX word_key_index IF NOT EXISTS FOR (n:Word) ON (n.key)
