// The articles that have had other texts, with the SHA-256 of these.
MATCH (a:Article)
WHERE a.version > 1
RETURN a.id AS id,
       coalesce(a.supersedes, []) AS supersedes
ORDER BY id
