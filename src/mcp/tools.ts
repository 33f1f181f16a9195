/** The tools, in the order in which an assistant sees them. */

import type { Tool } from './tool.ts';
import { disputedFigures } from './tools/disputed-figures.ts';
import { howConnected } from './tools/how-connected.ts';
import { sameWords } from './tools/same-words.ts';
import { search } from './tools/search.ts';
import { traceChain } from './tools/trace-chain.ts';
import { whoQuotedWhom } from './tools/who-quoted-whom.ts';
import { whoSaidWhat } from './tools/who-said-what.ts';

export const tools: readonly Tool[] = [
  ...[whoSaidWhat, whoQuotedWhom, traceChain, disputedFigures],
  ...[sameWords, howConnected, search],
];
