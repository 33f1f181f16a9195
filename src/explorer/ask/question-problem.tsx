/** A question that cannot be answered; where a name means nobody or several, those to choose from. */

import type { CombinedError } from 'urql';
import { entityFields, type Question } from '../question/question.ts';
import { useQuestion } from '../question/use-question.ts';
import { Problem } from '../shell/problem.tsx';

interface QuestionProblemProps {
  readonly error: CombinedError;
  readonly question: Question;
  readonly onRetry: () => void;
}

/** What `candidates` of ENTITY_AMBIGUOUS and `nearest` of ENTITY_UNKNOWN hold. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

/** @example <QuestionProblem error={error} question={question} onRetry={…} /> */
export function QuestionProblem({ error, question, onRetry }: QuestionProblemProps) {
  const [, changeQuestion] = useQuestion();
  const { name, candidates, nearest } = (error.graphQLErrors[0]?.extensions ?? {}) as {
    name?: string;
    candidates?: readonly Choice[];
    nearest?: readonly Choice[];
  };
  const field = entityFields.find((each) => name && question[each] === name);
  const choices = candidates ?? nearest ?? [];
  if (!field || choices.length === 0) return <Problem error={error} onRetry={onRetry} />;
  return (
    <Problem error={error}>
      <p>Whom do you mean?</p>
      <ul className="choices">
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" className="button" onClick={() => changeQuestion({ [field]: choice.id })}>
              {choice.name}
            </button>
          </li>
        ))}
      </ul>
    </Problem>
  );
}
