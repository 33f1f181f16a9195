// Words by their first letter, where completions and other spellings are looked for.
CREATE INDEX word_initial IF NOT EXISTS FOR (n:Word) ON (n.initial)
