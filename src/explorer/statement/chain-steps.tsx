/** A chain drawn as steps, from the outlet up to the speaker: who passed it to whom, and with which word. */

import './chain-steps.css';
import { Link } from 'wouter';
import { entityPath } from '../entity/entity-link.tsx';
import { KindMark } from '../entity/kind-mark.tsx';
import type { Named } from '../entity/named.ts';
import type { ChainFragment } from './chain.generated.ts';
import { depthWords } from './depth-words.ts';

interface ChainStepsProps {
  readonly statement: ChainFragment;
  /** Tall, for a page of its own. */
  readonly isLarge?: boolean;
}

/** @example <ChainSteps statement={statement} /> */
export function ChainSteps({ statement, isLarge = false }: ChainStepsProps) {
  const { chain } = statement;
  return (
    <div className={`chain${isLarge ? ' is-large' : ''}`}>
      <div className="chain-inside">
        <p className={`chain-depth${chain.length > 2 ? ' is-relayed' : ''}`}>{depthWords(chain)}</p>
        <ol className="chain-steps">
          {chain.map(({ position, entity }, index) => (
            <li key={position} className={`chain-step is-${entity.kind.toLowerCase()}`} data-rise={index}>
              <ChainName entity={entity} />
              <span className="chain-role">{roleWords(statement, index)}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function ChainName({ entity }: { readonly entity: Named }) {
  const shown = (
    <>
      <KindMark kind={entity.kind} isNamed />
      <span dir="auto">{entity.name}</span>
    </>
  );
  if (entity.isNew) return <span className="chain-name">{shown}</span>;
  return (
    <Link href={entityPath(entity.id)} className="chain-name">
      {shown}
    </Link>
  );
}

/** What a link does, with the article's own word for it: `passed on: “reported”`. */
function roleWords({ chain, relays, cue }: ChainFragment, index: number): string {
  const link = chain[index];
  if (link?.role === 'OUTLET') return 'published';
  if (link?.role === 'SPEAKER') return `“${cue}”`;
  const said = relays.find(({ position }) => position === link?.position)?.cue;
  return said ? `passed on: “${said}”` : 'passed on';
}
