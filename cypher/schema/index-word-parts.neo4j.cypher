// Words of the vocabulary by letters inside them, for other spellings; the embedded engine has no such index.
CREATE TEXT INDEX word_parts IF NOT EXISTS FOR (w:Word) ON (w.key)
