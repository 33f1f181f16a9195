/** The field for words: it asks once the fingers rest. */

import { useEffect, useId, useState } from 'react';

interface WordsFieldProps {
  readonly value: string | undefined;
  readonly onChange: (words: string | undefined) => void;
}

/** @example <WordsField value={question.words} onChange={(words) => change({ words })} /> */
export function WordsField({ value = '', onChange }: WordsFieldProps) {
  const [written, setWritten] = useState(value);
  const id = useId();
  useEffect(() => setWritten(value), [value]);
  useEffect(() => {
    if (written.trim() === value) return;
    const timer = setTimeout(() => onChange(written.trim() || undefined), 250);
    return () => clearTimeout(timer);
  });
  return (
    <div className="picker">
      <label className="label" htmlFor={id}>
        In which words
      </label>
      <div className="picker-line">
        <input
          id={id}
          type="search"
          placeholder="any"
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          autoComplete="off"
        />
      </div>
    </div>
  );
}
