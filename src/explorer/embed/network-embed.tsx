/** One network, for a frame in somebody's article; what is clicked opens in a window of its own, with the statements behind it. */

import '../network/network.css';
import { useSearch } from 'wouter';
import { DrawingFrame } from '../network/drawing-frame.tsx';
import type { NetworkActions } from '../network/network-actions.ts';
import { type NetworkChange, readNetworkChoice, writeNetworkChoice } from '../network/network-choice.ts';
import { NetworkDrawing } from '../network/network-drawing.ts';
import { NetworkLegend } from '../network/network-legend.tsx';
import { useNetwork } from '../network/use-network.ts';
import { useNetworkTitle } from '../network/use-network-title.ts';
import { useShownNetwork } from '../network/use-shown-network.ts';
import { readQuestion } from '../question/question.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';

/** @example `/embed/network?around=organization:ria` */
export function NetworkEmbed() {
  const search = useSearch();
  const choice = readNetworkChoice(search);
  const { drawn, error, retry } = useNetwork(choice, readQuestion(search));
  const { network, places, marks } = useShownNetwork(drawn, choice);
  const title = useNetworkTitle(choice);
  if (error) return <Problem error={error} onRetry={retry} />;
  if (!drawn) return <Loading what="the network" blocks={2} />;
  const elsewhere = (change: NetworkChange) =>
    open(`/network?${writeNetworkChoice({ ...choice, ...change }, search)}`, '_blank', 'noopener');
  return (
    <figure className="network-figure">
      <h1 className="network-embed-title">{title}</h1>
      <DrawingFrame
        key={String(NetworkDrawing.isLarge(network))}
        {...{ network, places, marks, title, at: choice.at, actions: actionsElsewhere(elsewhere) }}
      />
      <NetworkLegend network={network} />
    </figure>
  );
}

/** A frame is looked at; what changes the network happens in the explorer. */
function actionsElsewhere(elsewhere: (change: NetworkChange) => void): NetworkActions {
  const nothing = () => undefined;
  return {
    open: (id) => {
      if (id !== null) elsewhere({ open: id });
    },
    expand: (id) => elsewhere({ expand: [id], open: id }),
    drawAround: (id) => elsewhere({ around: [id] }),
    ...{
      pin: nothing,
      hide: nothing,
      showAll: nothing,
      markWay: nothing,
      unmarkWay: nothing,
      seeAll: nothing,
      move: nothing,
    },
  };
}
