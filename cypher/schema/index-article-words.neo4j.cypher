// Full text over the words of Article nodes; the loader has folded and stemmed them, so whitespace is all that parts them.
CREATE FULLTEXT INDEX article_words IF NOT EXISTS FOR (n:Article) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
