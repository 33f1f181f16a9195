/** Networks: who quoted whom, who spoke about whom, and what is around an entity. */

import './network.css';
import { useRef } from 'react';
import { CopyButton } from '../api/copy-button.tsx';
import { useQuestionWords } from '../ask/use-question-words.ts';
import { isEmpty } from '../question/question.ts';
import { QuestionBar } from '../question/question-bar.tsx';
import { toFilter } from '../question/to-filter.ts';
import { useQuestion } from '../question/use-question.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { TimelineStrip } from '../timeline/timeline-strip.tsx';
import { DrawingFrame } from './drawing-frame.tsx';
import { networkActions } from './network-actions.ts';
import { NetworkControls } from './network-controls.tsx';
import { NetworkDrawing } from './network-drawing.ts';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkPanel } from './network-panel.tsx';
import { NetworkTable } from './network-table.tsx';
import { NoNetwork } from './no-network.tsx';
import { ExportButtons } from './picture/export-buttons.tsx';
import { statementsAround } from './statements-of-link.ts';
import { useNetwork } from './use-network.ts';
import { useNetworkChoice } from './use-network-choice.ts';
import { useNetworkSize } from './use-network-size.ts';
import { useAroundWords, useNetworkTitle } from './use-network-title.ts';
import { useShownNetwork } from './use-shown-network.ts';

/** @example <Route path="/network"><NetworkView /></Route> */
export function NetworkView() {
  const [question] = useQuestion();
  const [choice, change] = useNetworkChoice();
  const { drawn, error, step, part, retry } = useNetwork(choice, question);
  const { network, places, marks } = useShownNetwork(drawn, choice);
  const title = useNetworkTitle(choice);
  const names = useAroundWords(choice.around);
  const size = useNetworkSize(network, choice, question);
  const [words] = useQuestionWords(question);
  const drawing = useRef<() => NetworkDrawing | null>(null);
  const actions = networkActions(choice, change, places);
  useTitle(title);
  return (
    <div className="network">
      <header className="network-head">
        <h1>{title}</h1>
        <p className="soft" role="status">
          {drawn && step === null && !error && size}
          {drawn && step !== null && `${step}…`}
        </p>
        <div className="toggles network-show">
          {(['drawing', 'table'] as const).map((show) => (
            <button
              key={show}
              type="button"
              className="button"
              aria-pressed={choice.show === show}
              onClick={() => change({ show })}
            >
              {show === 'drawing' ? 'Drawing' : 'Table'}
            </button>
          ))}
        </div>
      </header>
      <NetworkControls choice={choice} onChange={change} />
      <details className="network-question" open={!isEmpty(question) && !isOnlyTime(question)}>
        <summary>Only through some statements</summary>
        <QuestionBar />
      </details>
      {error && <Problem error={error} onRetry={retry} />}
      {!drawn && !error && <Loading what="the network" step={step} part={part} blocks={5} />}
      {drawn && network.nodes.length === 0 && <NoNetwork isOfAll={isEmpty(question) && choice.around.length === 0} />}
      {drawn && network.nodes.length > 0 && (
        <div className="network-desk" aria-busy={step !== null}>
          <figure className="network-figure">
            {choice.show === 'table' ? (
              <NetworkTable network={network} actions={actions} open={choice.open} />
            ) : (
              <DrawingFrame
                key={String(NetworkDrawing.isLarge(network))}
                ref={drawing}
                network={network}
                places={places}
                marks={marks}
                at={choice.at}
                title={title}
                actions={actions}
              />
            )}
            <NetworkLegend network={network} />
          </figure>
          <NetworkPanel
            network={network}
            choice={choice}
            way={drawn.way}
            where={toFilter(question)}
            actions={actions}
          />
        </div>
      )}
      <TimelineStrip
        within={statementsAround(choice.around, choice.links)}
        of={names && `statements that link ${names} to others`}
      />
      <footer className="network-foot">
        {drawn && network.nodes.length > 0 && choice.show === 'drawing' && (
          <ExportButtons
            network={network}
            title={title}
            asked={isEmpty(question) ? null : words}
            drawing={() => drawing.current?.() ?? null}
          />
        )}
        <CopyButton text={() => location.href}>Copy link</CopyButton>
        {choice.hide.length > 0 && (
          <button type="button" className="button" onClick={actions.showAll}>
            Show {choice.hide.length === 1 ? 'the hidden node' : `${choice.hide.length} hidden nodes`} again
          </button>
        )}
      </footer>
    </div>
  );
}

/** The brush chooses days, and needs no bar for it. */
function isOnlyTime({ from: _from, to: _to, clock: _clock, ...rest }: Parameters<typeof isEmpty>[0]): boolean {
  return isEmpty(rest);
}
