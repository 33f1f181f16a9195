/** What is asked anew after a change: whatever shows anything that a change can touch. */

/** Options of a mutation; its own answer names little of what it changed. */
export const afterChange = {
  additionalTypenames: [
    ...['Statement', 'StatementConnection', 'Article', 'ArticleConnection', 'Change', 'ChangeConnection'],
    ...['Person', 'Organization', 'Country', 'Place', 'Group', 'Event', 'EntityConnection', 'SearchConnection'],
    ...['StatementFacets', 'Timeline', 'Graph', 'DisputeConnection', 'QuotingConnection', 'UtteranceConnection'],
  ],
};
