/** Utterances that two or more of the outlets report, and claims that they give to different speakers, with what differs marked. */

import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { EntityLink } from '../entity/entity-link.tsx';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';
import { dayWords } from '../statement/days.ts';
import { depthWords } from '../statement/depth-words.ts';
import { statementPath } from '../statement/statement-path.ts';
import {
  type ComparedReportFragment,
  SameUtterancesDocument,
  type SameUtterancesQuery,
} from './same-utterances.generated.ts';
import { Wording } from './wording.tsx';

interface SameUtterancesProps {
  readonly outlets: readonly string[];
  /** After this one; from the first on where none is given. */
  readonly after?: string;
}

type ComparedUtterance = SameUtterancesQuery['utterances']['nodes'][number];

/** @example <SameUtterances outlets={['organization:upi', 'organization:news7h']} /> */
export function SameUtterances({ outlets, after }: SameUtterancesProps) {
  const [isMoreWanted, wantMore] = useState(false);
  const [{ data, error }] = useQuery({
    query: SameUtterancesDocument,
    variables: { outlets: [...outlets], ...(after && { after }) },
  });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading what="the utterances" blocks={2} />;
  const { nodes, pageInfo } = data.utterances;
  if (nodes.length === 0) return <p className="soft">They have no utterance in common, as far as the rules find.</p>;
  return (
    <>
      {withoutMirrors(nodes).map((utterance) => (
        <Compared key={utterance.id} utterance={utterance} outlets={outlets} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor && !isMoreWanted && (
        <button type="button" className="button" onClick={() => wantMore(true)}>
          More of them
        </button>
      )}
      {isMoreWanted && pageInfo.endCursor && <SameUtterances outlets={outlets} after={pageInfo.endCursor} />}
    </>
  );
}

/** Of two rivals, each names the other; one of them is enough. */
export function withoutMirrors<Rivalling extends Pick<ComparedUtterance, 'id' | 'rivals'>>(
  utterances: readonly Rivalling[],
): Rivalling[] {
  const told = new Set<string>();
  return utterances.filter(({ id, rivals }) => {
    if (told.has(id)) return false;
    for (const { utterance } of rivals) told.add(utterance.id);
    return true;
  });
}

function Compared({
  utterance,
  outlets,
}: {
  readonly utterance: ComparedUtterance;
  readonly outlets: readonly string[];
}) {
  const isChosen = ({ statement }: ComparedReportFragment) => outlets.includes(statement.article.outlet.id);
  const rivals = utterance.rivals.filter((rival) => rival.utterance.reports.some(isChosen));
  return (
    <article className="compared">
      <h3>
        <EntityLink entity={utterance.speaker} />
      </h3>
      <dl>
        {utterance.reports.map((report) => (
          <Report key={report.statement.id} report={report} parts={report.difference ?? null} />
        ))}
      </dl>
      <More count={utterance.reportCount - utterance.reports.length} what="reports" />
      {rivals.map(({ utterance: rival, difference }) => (
        <div key={rival.id} className="compared-rival">
          <h4>
            given to <EntityLink entity={rival.speaker} />
          </h4>
          <dl>
            {rival.reports.filter(isChosen).map((report, index) => (
              <Report
                key={report.statement.id}
                report={report}
                parts={index === 0 ? difference : (report.difference ?? null)}
              />
            ))}
          </dl>
        </div>
      ))}
      <More count={utterance.rivalCount - utterance.rivals.length} what="speakers who are given it" />
    </article>
  );
}

/** How many are not shown; nothing where all are. */
function More({ count, what }: { readonly count: number; readonly what: string }) {
  return count > 0 && <p className="soft small">{`and ${count} more ${what}`}</p>;
}

interface ReportProps {
  readonly report: ComparedReportFragment;
  /** What differs from the wording above; null for the first. */
  readonly parts: ComparedReportFragment['difference'] | null;
}

function Report({ report: { statement, wording }, parts }: ReportProps) {
  return (
    <div>
      <dt>
        <bdi>{statement.article.outlet.name}</bdi>
        <span className="soft small">
          {dayWords(statement.article.published)}, {depthWords(statement.chain)}
        </span>
      </dt>
      <dd>
        <Link href={statementPath(statement.id)} dir="auto" data-step>
          {parts ? <Wording parts={parts} /> : wording}
        </Link>
      </dd>
    </div>
  );
}
