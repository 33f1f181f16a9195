// Full text over the words of Statement nodes; the loader has folded and stemmed them, so whitespace is all that parts them.
CREATE FULLTEXT INDEX statement_words IF NOT EXISTS FOR (n:Statement) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
