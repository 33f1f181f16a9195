// Statements about each of some entities; of very many about one entity those in the newest articles.
/*
:params {entities: ['country:kz', 'country:us'], limit: 20}
*/
UNWIND $entities AS entity
CALL (entity) {
  MATCH (:Entity {id: entity})<-[:ABOUT]-(s:Statement)-[:REPORTED_IN]->(a:Article)
  RETURN s.id AS id,
         a.publishedFirst AS published
  ORDER BY published DESC, id
  LIMIT toInteger($limit)
}
RETURN entity,
       id
ORDER BY entity, id
