// Figures by what they measure and by their ids, for pages in that order.
CREATE INDEX figure_measure_id IF NOT EXISTS FOR (f:Figure) ON (f.measure, f.id)
