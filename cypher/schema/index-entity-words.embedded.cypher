// Full text over the words of Entity nodes, which the loader has folded and stemmed.
CREATE INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON (n.words) USING TEXT
