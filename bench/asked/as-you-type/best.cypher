CALL db.index.fulltext.queryNodes('entity_words', $tokens, {limit: 8}) YIELD node
RETURN {id: node.id, name: node.name} AS row
