// Entities, made or brought up to date.
/*
:params {rows: [{id: 'person:ada-example', name: 'Ada Example', aliases: ['Ada'], words: 'wada wexampl | wada', label: 'Person', description: 'A reader.', iso: null, note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.name = row.name,
    e.aliases = row.aliases,
    e.description = row.description,
    e.iso = row.iso,
    e.note = row.note,
    e.words = row.words,
    e.checksum = row.checksum
FOREACH (_ IN CASE row.label WHEN 'Person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (_ IN CASE row.label WHEN 'Organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (_ IN CASE row.label WHEN 'Country' THEN [1] ELSE [] END | SET e:Country)
FOREACH (_ IN CASE row.label WHEN 'Place' THEN [1] ELSE [] END | SET e:Place)
FOREACH (_ IN CASE row.label WHEN 'Group' THEN [1] ELSE [] END | SET e:Group)
FOREACH (_ IN CASE row.label WHEN 'Event' THEN [1] ELSE [] END | SET e:Event)
