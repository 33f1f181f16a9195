/** What is said where nothing fits, and what to try. */

/** @example <NoAnswers isAsked={!isEmpty(question)} /> */
export function NoAnswers({ isAsked }: { readonly isAsked: boolean }) {
  if (!isAsked)
    return (
      <div className="empty">
        <h2>No statement is in this graph yet</h2>
      </div>
    );
  return (
    <div className="empty">
      <h2>Nothing like that is in this graph</h2>
      <p>
        Take one part of the question away: the cross in a field empties it. Look by another clock, or for fewer words.
      </p>
    </div>
  );
}
