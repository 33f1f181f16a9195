/** What is said where nothing fits, and what to try. */

export function NoAnswers() {
  return (
    <div className="empty">
      <h2>Nothing like that is in this graph</h2>
      <p>
        Take one part of the question away: the cross in a field empties it. Look by another clock, or for fewer words.
      </p>
    </div>
  );
}
