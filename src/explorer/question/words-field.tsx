/** The field for words: it asks once the fingers rest. */

import { useEffect, useId, useRef, useState } from 'react';

interface WordsFieldProps {
  readonly value: string | undefined;
  /** `isFurther`: more letters of words that it told before, for which Back needs no step of its own. */
  readonly onChange: (words: string | undefined, isFurther: boolean) => void;
}

/** @example <WordsField value={question.words} onChange={(words, isFurther) => change({ words }, { replace: isFurther })} /> */
export function WordsField({ value = '', onChange }: WordsFieldProps) {
  const [written, setWritten] = useState(value);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What it told since somebody came into it.
  const told = useRef<string | null>(null);
  useEffect(() => setWritten(value), [value]);
  useEffect(() => {
    if (written.trim() === value) return;
    const timer = setTimeout(() => {
      const isFurther = told.current === value;
      told.current = written.trim();
      onChange(written.trim() || undefined, isFurther);
    }, 250);
    return () => clearTimeout(timer);
  });
  return (
    <div className="picker">
      <label className="label" htmlFor={id}>
        In which words
      </label>
      <div className="picker-line">
        <input
          ref={input}
          id={id}
          type="search"
          placeholder="any"
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onBlur={() => {
            told.current = null;
          }}
          autoComplete="off"
        />
        {written && (
          <button
            type="button"
            className="sign-button"
            aria-label="In which words: take them away"
            onClick={() => {
              setWritten('');
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
      </div>
    </div>
  );
}
