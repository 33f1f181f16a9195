/** How `npm run types` makes the resolver types from the schema. */

import type { CodegenConfig } from '@graphql-codegen/cli';

/** How the names of the schema look in TypeScript, on both sides. */
const scalars = { ID: 'string', Date: 'string' };

const madeBy = (what: string) => ({ add: { content: `/** ${what}, made by \`npm run types\`; never edited. */` } });

/** Enums and inputs stand there once, for all queries of the explorer. */
const schemaOfExplorer = 'src/explorer/api/schema.generated.ts';

const entity = '../reading/nodes.ts#NamedEntity';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: [madeBy('Types of the resolvers, from schema.graphql'), 'typescript', 'typescript-resolvers'],
      config: {
        contextType: './context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        maybeValue: 'T | null',
        inputMaybeValue: 'T | null | undefined',
        scalars,
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
          Article: '../reading/nodes.ts#TitledArticle',
          Figure: '../reading/nodes.ts#FigureNode',
          Resolution: '../record/record.ts#ResolutionRecord',
          ResolutionAlternative: '../record/record.ts#FindingRecord',
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
          StatementFacets: '../reading/facets.ts#FacetsNode',
          StatementConnection: './lists.ts#StatementList',
          EntityConnection: './lists.ts#EntityList',
          ArticleConnection: './lists.ts#ArticleList',
          FigureConnection: './lists.ts#FigureList',
          QuotingConnection: './lists.ts#QuotingList',
          Dispute: '../disputing/find-dispute.ts#Dispute as FoundDispute',
          DisputedFigure: '../disputing/find-dispute.ts#DisputedFigure as FoundFigure',
          DisputeConnection: './lists.ts#DisputeList',
          Change: '../record/record.ts#ChangeRecord as ChangeNode',
          ChangeConnection: './lists.ts#ChangeList',
          ReviewItem: '../reviewing/review-item.ts#ReviewItem as ReviewedItem',
          ReviewConnection: './lists.ts#ReviewList',
          UserError: './mutations/mutation.ts#UserErrorNode',
        },
      },
    },
    [schemaOfExplorer]: {
      plugins: [madeBy('Enums and inputs of the API, from schema.graphql'), 'typescript'],
      config: {
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        onlyOperationTypes: true,
        defaultScalarType: 'unknown',
      },
    },
    'src/explorer/': {
      documents: 'src/explorer/**/*.graphql',
      preset: 'near-operation-file',
      presetConfig: {
        baseTypesPath: 'api/schema.generated.ts',
        extension: '.generated.ts',
        importTypesNamespace: 'Schema',
      },
      plugins: [
        madeBy('Typed documents of the queries beside this file'),
        'typescript-operations',
        'typed-document-node',
      ],
      config: {
        importSchemaTypesFrom: schemaOfExplorer,
        namespacedImportName: 'Schema',
        scalars,
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        mergeFragmentTypes: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        defaultScalarType: 'unknown',
      },
    },
  },
};

export default config;
