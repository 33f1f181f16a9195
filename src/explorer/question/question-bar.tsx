/** The bar in which a question is put: who, about whom, through whom, when, how, with which words. */

import './manners.css';
import './question-bar.css';
import { useId, useState } from 'react';
import { EntityPicker } from '../picker/entity-picker.tsx';
import { MannerFields } from './manner-fields.tsx';
import { useQuestion } from './use-question.ts';
import { WhenFields } from './when-fields.tsx';
import { WordsField } from './words-field.tsx';

/** It reads and writes the address; views that filter by a question put it above what they show. */
export function QuestionBar() {
  const [question, change] = useQuestion();
  const { from, to, clock, mode, hands, unnamed } = question;
  // On a phone they are folded away, unless they say something.
  const [isOpen, setOpen] = useState(Boolean(from ?? to ?? clock ?? mode ?? hands ?? unnamed));
  const mannersId = useId();
  return (
    <search className="question-bar" aria-label="The question">
      <div className="question-fields">
        <EntityPicker
          label="Who"
          placeholder="anyone"
          count="said"
          value={question.speaker}
          onChange={(speaker) => change({ speaker })}
        />
        <EntityPicker
          label="About whom"
          placeholder="anything"
          count="about"
          value={question.about}
          onChange={(about) => change({ about })}
        />
        <EntityPicker
          label="Through whom"
          placeholder="any outlet or relay"
          count="relayed"
          value={question.through}
          onChange={(through) => change({ through })}
        />
        <WordsField value={question.words} onChange={(words, isFurther) => change({ words }, { replace: isFurther })} />
      </div>
      <div className="question-manners" id={mannersId} data-open={isOpen}>
        <WhenFields question={question} onChange={change} />
        <MannerFields question={question} onChange={change} />
      </div>
      <button
        type="button"
        className="question-more"
        aria-expanded={isOpen}
        aria-controls={mannersId}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Less' : 'When and how'}
      </button>
    </search>
  );
}
