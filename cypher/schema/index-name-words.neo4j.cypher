// Names by words inside them, for suggestions; the embedded engine has no such index.
CREATE TEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON (n.key)
