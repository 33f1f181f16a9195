/** How `npm run generate` makes the resolver types from the schema. */

import type { CodegenConfig } from '@graphql-codegen/cli';

const entity = '../reading/nodes.ts#EntityNode';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: [
        {
          add: {
            content: '/** Types of the resolvers, made from schema.graphql by `npm run generate`; never edited. */',
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
          Utterance: '../reading/nodes.ts#UtteranceNode',
          Relay: '../reading/nodes.ts#RelayLink',
          ChainLink: './chain.ts#ChainLinkNode',
          Anchor: './anchor.ts#AnchorNode',
          Role: '../reading/nodes.ts#RelationNode',
          Membership: '../reading/nodes.ts#RelationNode',
          ArticleStats: '../reading/stats.ts#ArticleNumbers',
          Stats: '../reading/stats.ts#GraphNumbers',
          StatementConnection: './lists.ts#StatementList',
          EntityConnection: './lists.ts#EntityList',
          ArticleConnection: './lists.ts#ArticleList',
          FigureConnection: './lists.ts#FigureList',
          QuotingConnection: './lists.ts#QuotingList',
        },
      },
    },
  },
};

export default config;
