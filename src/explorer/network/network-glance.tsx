/** A network to look at, without controls: whoever does something with it goes on to the view of networks. */

import './network.css';
import type { Question } from '../question/question.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { DrawingFrame } from './drawing-frame.tsx';
import type { NetworkActions } from './network-actions.ts';
import { type NetworkChange, type NetworkChoice, writeNetworkChoice } from './network-choice.ts';
import { NetworkDrawing } from './network-drawing.ts';
import { NetworkLegend } from './network-legend.tsx';
import { useNetwork } from './use-network.ts';
import { useNetworkTitle } from './use-network-title.ts';
import { useShownNetwork } from './use-shown-network.ts';

interface NetworkGlanceProps {
  readonly choice: NetworkChoice;
  readonly question?: Question;
  /** What else stands in the address that it goes to: the question, as it is written there. */
  readonly search?: string;
  /** Goes to an address of the view of networks. */
  readonly onGo: (address: string) => void;
}

const nothingAsked: Question = {};

/** @example <NetworkGlance choice={{ ...defaultChoice, around: ['organization:ria'] }} onGo={navigate} /> */
export function NetworkGlance({ choice, question = nothingAsked, search = '', onGo }: NetworkGlanceProps) {
  const { drawn, error, step, part, retry } = useNetwork(choice, question);
  const { network, places, marks } = useShownNetwork(drawn, choice);
  const title = useNetworkTitle(choice);
  const go = (change: NetworkChange) => onGo(`/network?${writeNetworkChoice({ ...choice, ...change }, search)}`);
  if (error) return <Problem error={error} onRetry={retry} />;
  if (!drawn) return <Loading what="the network" step={step} part={part} blocks={4} />;
  return (
    // A page that is scrolled past a picture is not to be caught by it.
    <figure className="network-figure" onWheelCapture={(event) => event.stopPropagation()}>
      <DrawingFrame
        key={String(NetworkDrawing.isLarge(network))}
        {...{ network, places, marks, title, at: choice.at, actions: actionsElsewhere(go) }}
      />
      <NetworkLegend network={network} />
    </figure>
  );
}

/** What changes the network happens in the view of networks; what only moves the picture changes no address. */
function actionsElsewhere(go: (change: NetworkChange) => void): NetworkActions {
  const nothing = () => undefined;
  return {
    open: (id) => {
      if (id !== null) go({ open: id });
    },
    expand: (id) => go({ expand: [id], open: id }),
    drawAround: (id) => go({ around: [id] }),
    ...{ pin: nothing, hide: nothing, showAll: nothing, markWay: nothing, unmarkWay: nothing },
    ...{ seeAll: nothing, move: nothing },
  };
}
