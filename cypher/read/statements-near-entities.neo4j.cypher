// The statements in which any of some entities stand, each with everybody in it: the newest of each entity, the newest first, found on the entities' shelves.
/*
:params {ids: ['organization:csto', 'organization:upi'], shelves: [{id: 'organization:csto', first: 3116073226338304, last: 3116073230532607}, {id: 'organization:upi', first: 176057676201984, last: 176057680396287}], each: 20, limit: 100}
*/
UNWIND $shelves AS shelf
CALL (shelf) {
  CALL (shelf) {
    MATCH (e:Entity)-[link:SAID]->(s:Statement)
    USING INDEX link:SAID(at)
    WHERE link.at >= shelf.first AND link.at <= shelf.last
    WITH s, link.at AS at, e.id AS whose, shelf WHERE whose = shelf.id
    RETURN s, at ORDER BY at, s.id LIMIT toInteger($each)
    UNION
    MATCH (e:Entity)<-[link:ABOUT]-(s:Statement)
    USING INDEX link:ABOUT(at)
    WHERE link.at >= shelf.first AND link.at <= shelf.last
    WITH s, link.at AS at, e.id AS whose, shelf WHERE whose = shelf.id
    RETURN s, at ORDER BY at, s.id LIMIT toInteger($each)
    UNION
    MATCH (e:Entity)<-[link:TOLD]-(s:Statement)
    USING INDEX link:TOLD(at)
    WHERE link.at >= shelf.first AND link.at <= shelf.last
    WITH s, link.at AS at, e.id AS whose, shelf WHERE whose = shelf.id
    RETURN s, at ORDER BY at, s.id LIMIT toInteger($each)
    UNION
    MATCH (e:Entity)<-[link:VIA]-(s:Statement)
    USING INDEX link:VIA(at)
    WHERE link.at >= shelf.first AND link.at <= shelf.last
    WITH s, link.at AS at, e.id AS whose, shelf WHERE whose = shelf.id
    RETURN s, at ORDER BY at, s.id LIMIT toInteger($each)
    UNION
    MATCH (a:Article)<-[link:REPORTED_IN]-(s:Statement)
    USING INDEX link:REPORTED_IN(at)
    WHERE link.at >= shelf.first AND link.at <= shelf.last
    WITH s, link.at AS at, [(a)-[:PUBLISHED_BY]->(e:Entity) | e.id] AS whose, shelf WHERE shelf.id IN whose
    RETURN s, at ORDER BY at, s.id LIMIT toInteger($each)
  }
  RETURN s ORDER BY at, s.id LIMIT toInteger($each)
}
WITH DISTINCT s
MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
WITH s, a.publishedFirst AS key, outlet
ORDER BY key DESC, s.id
LIMIT toInteger($limit)
MATCH (s)<-[:SAID]-(speaker:Entity)
RETURN s.id AS id,
       key AS day,
       speaker.id AS speaker,
       outlet.id AS outlet,
       [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
       [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
       [(s)-[link:VIA]->(x:Entity) | {position: link.position, entity: x.id}] AS relays
ORDER BY day DESC, id
