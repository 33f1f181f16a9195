// Names of persons by how they sound, for resolving.
CREATE INDEX name_sound IF NOT EXISTS FOR (n:Name) ON (n.sound)
