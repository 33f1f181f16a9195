// What is kept of an article.
CREATE INDEX kept_article IF NOT EXISTS FOR (k:Kept) ON (k.article)
