CALL db.index.fulltext.queryNodes('statement_words', $tokens, {limit: 20}) YIELD node AS s
MATCH (s)<-[:SAID]-(speaker:Entity)
RETURN {id: s.id, gist: s.gist, speaker: {id: speaker.id, name: speaker.name}} AS row
