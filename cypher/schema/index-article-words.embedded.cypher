// Full text over the words of Article nodes, which the loader has folded and stemmed.
CREATE INDEX article_words IF NOT EXISTS FOR (n:Article) ON (n.words) USING TEXT
