/** How `npm run types` makes the resolver types from the schema. */

import type { CodegenConfig } from '@graphql-codegen/cli';

const entity = '../reading/nodes.ts#EntityNode';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: [
        {
          add: {
            content: '/** Types of the resolvers, made from schema.graphql by `npm run types`; never edited. */',
          },
        },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars: { ID: 'string', Date: 'string' },
        defaultScalarType: 'unknown',
        mappers: {
          Entity: entity,
          Person: entity,
          Organization: entity,
          Country: entity,
          Place: entity,
          Group: entity,
          Event: entity,
          Statement: '../reading/nodes.ts#StatementNode',
          Article: '../reading/nodes.ts#ArticleNode',
          Figure: '../reading/nodes.ts#FigureNode',
          Quoting: './quoting.ts#QuotingNode',
          Utterance: '../reading/utterances.ts#UtteranceNode',
          UtteranceReport: './utterances.ts#ReportOfUtterance',
          UtteranceRival: './utterances.ts#RivalOfUtterance',
          UtteranceConnection: './lists.ts#UtteranceList',
          Relay: '../reading/nodes.ts#RelayLink',
          ChainLink: './chain.ts#ChainLinkNode',
          Anchor: './anchor.ts#AnchorNode',
          Role: '../reading/nodes.ts#RelationNode',
          Membership: '../reading/nodes.ts#RelationNode',
          ArticleStats: '../reading/stats.ts#ArticleNumbers',
          Stats: '../reading/stats.ts#GraphNumbers',
          SearchHit: './search.ts#SearchHitNode',
          SearchConnection: './search.ts#SearchList',
          EntityNumbers: '../reading/entity-numbers.ts#EntityNumbersNode',
          SourceShares: '../reading/entity-numbers.ts#SourceCounts',
          Path: '../networking/network.ts#Network as WayNetwork',
          Graph: '../networking/network.ts#Network as DrawnNetwork',
          GraphNode: '../networking/network.ts#NetworkNode',
          GraphLink: '../networking/link.ts#Link as NetworkLink',
          Timeline: '../reading/timeline.ts#TimelineNode',
          TimelineBucket: '../reading/timeline.ts#TimelineBucketNode',
          EntityCount: '../reading/timeline.ts#EntityCountNode',
          StatementConnection: './lists.ts#StatementList',
          EntityConnection: './lists.ts#EntityList',
          ArticleConnection: './lists.ts#ArticleList',
          FigureConnection: './lists.ts#FigureList',
          QuotingConnection: './lists.ts#QuotingList',
          Dispute: '../disputing/find-dispute.ts#Dispute as FoundDispute',
          DisputedFigure: '../disputing/find-dispute.ts#DisputedFigure as FoundFigure',
          DisputeConnection: './lists.ts#DisputeList',
        },
      },
    },
  },
};

export default config;
