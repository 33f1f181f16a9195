/** How likely something is wrong, or one: a number with a bar. */

interface DoubtProps {
  /** From 0 to 1. */
  readonly doubt: number;
  /** What is how likely: `read wrongly`. */
  readonly of: string;
}

/** @example <Doubt doubt={0.6} of="one" /> */
export function Doubt({ doubt, of }: DoubtProps) {
  const percent = Math.round(doubt * 100);
  return (
    <p className="doubt small number" title={`How likely it is that this is ${of}`}>
      <span className="only-spoken">{`It is ${of}, likely by: `}</span>
      <svg viewBox="0 0 100 6" width="60" height="6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" />
        <rect className="is-part" width={percent} height="6" />
      </svg>{' '}
      {percent} %
    </p>
  );
}
