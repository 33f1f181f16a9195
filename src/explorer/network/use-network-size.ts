/** How much is drawn, in words, and of how much it is a part where that is known. */

import { useQuery } from 'urql';
import { isEmpty, type Question } from '../question/question.ts';
import type { Network } from './network.ts';
import type { NetworkChoice } from './network-choice.ts';
import { QuotingTotalDocument } from './quoting-total.generated.ts';

/** `53 nodes, 67 links`; `100 nodes, the most that were asked for, 140 of 212 links`. */
export function useNetworkSize({ nodes, links }: Network, choice: NetworkChoice, question: Question): string {
  const { around, links: kinds, min, expand, limit } = choice;
  const isOfAll = around.length === 0 && expand.length === 0 && min === 1 && isEmpty(question);
  const isOfQuotings = isOfAll && kinds.length === 1 && kinds[0] === 'QUOTED';
  const [{ data }] = useQuery({ query: QuotingTotalDocument, pause: !isOfQuotings });
  const total = isOfQuotings ? (data?.whoQuotedWhom.totalCount ?? 0) : 0;
  const isFull = nodes.length >= limit && expand.length === 0;
  return [
    nodes.length === 1 ? 'one node' : `${count(nodes.length)} nodes`,
    isFull && nodes.length > 1 && 'the most that were asked for',
    `${count(links.length)}${total > links.length ? ` of ${count(total)}` : ''} ${links.length === 1 && total <= 1 ? 'link' : 'links'}`,
  ]
    .filter(Boolean)
    .join(', ');
}

const count = (number: number): string => number.toLocaleString('en');
