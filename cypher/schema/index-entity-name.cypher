// Entities by name, for lists in the order of names.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name)
