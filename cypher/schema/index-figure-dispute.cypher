// Figures by the dispute that they may be in.
CREATE INDEX figure_dispute IF NOT EXISTS FOR (f:Figure) ON (f.dispute)
