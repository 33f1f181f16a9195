/** A value that has stopped changing: what is typed, once the fingers rest. */

import { useEffect, useState } from 'react';

/** @example const words = useSettled(written); */
export function useSettled<Value>(value: Value, milliseconds = 150): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
