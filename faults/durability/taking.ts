/** Steps taken one after another, as far as the service lives. */

import type { Ask } from '../../src/graphql/ask.ts';
import type { ChangeRecord } from '../../src/record/record.ts';
import type { Step } from './steps.ts';

/** Takes steps to their end. @throws where one is refused */
export async function takeSteps(ask: Ask, steps: readonly Step[], onStep?: (step: Step) => void): Promise<void> {
  for (const step of steps) {
    const changes = await changesSoFar(ask);
    await step.take(ask, changes);
    onStep?.(step);
  }
}

/** What taking one back has to know: ids and reasons. */
async function changesSoFar(ask: Ask): Promise<readonly ChangeRecord[]> {
  const { changes } = await ask<{ changes: { nodes: readonly ChangeRecord[] } }>(
    '{ changes(first: 100) { nodes { id reason } } }',
    {},
  );
  return changes.nodes;
}

/** Steps under way, until the service does not answer any more. */
export class Taking {
  /** Those that were answered. */
  readonly done: Step[] = [];
  readonly ended: Promise<void>;
  hasEnded = false;

  constructor(ask: Ask, steps: readonly Step[]) {
    this.ended = takeSteps(ask, steps, (step) => this.done.push(step))
      .catch(() => undefined)
      .finally(() => {
        this.hasEnded = true;
      });
  }
}
