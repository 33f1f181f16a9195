/**
 * Documents that are parsed and valid, kept for whoever sends them again: counted by the memory that they take, which is a hundred times
 * that of their letters, so that nobody fills it with questions that are asked once.
 */

import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** By their text, or by the key that Apollo has for it. */
export type Documents = LRUCache<string, DocumentNode>;

/** Bytes of memory: some sixty of the largest documents that `MAX_TOKENS` allows, or a thousand as people write them. */
const maxSize = 64_000_000;
/** A word or sign of a document, and what graphql-js makes of it, as measured. */
const bytesOfToken = 500;

export function keepDocuments(size = maxSize): Documents {
  return new LRUCache({
    maxSize: size,
    sizeCalculation: ({ tokenCount = 0, loc }, key) =>
      bytesOfToken * (tokenCount + 1) + 2 * ((loc?.source.body.length ?? 0) + key.length),
  });
}

/** The same as Apollo wants its store of documents to be. */
export function documentStoreOf(documents: Documents) {
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  } satisfies NonNullable<ApolloServerOptions<object>['documentStore']>;
}
