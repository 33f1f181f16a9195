/** `npm run faults -- fuzz`: whatever comes in is answered or refused in words; nothing crashes, hangs or grows. */

import type { Command } from 'commander';
import { graphqlDocuments } from '../fuzzing/graphql-documents.ts';
import { mutatedArticles } from '../fuzzing/mutated-articles.ts';
import { mutatedExports } from '../fuzzing/mutated-exports.ts';
import { mutatedRecords } from '../fuzzing/mutated-records.ts';
import { addSuite } from '../running/add-suite.ts';

export function fuzzSuite(program: Command): void {
  addSuite(program, {
    ...{ name: 'fuzz', title: 'Whatever comes in' },
    description: 'GraphQL documents, records, articles, exports and backups by chance, whole and broken',
    faults: [graphqlDocuments, mutatedRecords, mutatedArticles, mutatedExports],
  });
}
