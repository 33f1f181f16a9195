/** Why there is no text to read, and what there is instead. */

export function WithoutText() {
  return (
    <p className="without-text">
      The text of this article belongs to its publisher, and this database does not hold it. What may be shown is below:
      the words that stand in quotation marks, the content in our own words (<em>gist</em>), and where in the text each
      stands. Whoever has the text and the right to use it can load it with{' '}
      <code>hearsay load seed --texts FOLDER</code>.
    </p>
  );
}
