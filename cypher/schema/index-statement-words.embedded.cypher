// Full text over the words of Statement nodes, which the loader has folded and stemmed.
CREATE INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON (n.words) USING TEXT
