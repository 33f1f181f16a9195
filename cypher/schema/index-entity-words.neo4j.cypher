// Full text over the words of Entity nodes; the loader has folded and stemmed them, so whitespace is all that parts them.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
