/** The help: what a statement, a chain and a gist are, and the keys. */

import { useState } from 'react';
import { areShortcutsOn, turnShortcuts } from './shortcuts.ts';

const keys: readonly [readonly string[], string][] = [
  [['/'], 'go to the first field of the page'],
  [['j', 'k'], 'the next and the previous statement'],
  [['Enter'], 'open it'],
  [['c', 'e', 'x', 'u'], 'in the review: confirm, correct, reject, undo the last'],
  [['?'], 'this help'],
  [['Esc'], 'close a list, a form or a dialog'],
];

export function HelpText() {
  return (
    <div className="help">
      <p>
        Hearsay keeps <em>who said what about whom, and who passed it on</em>. Each statement stands in one article, at
        its words. Words in a serif between quotation marks are the speaker’s own; a <em>gist</em> tells the content in
        our own words and is never a quotation.
      </p>
      <p>
        The <em>chain</em> is the way to the article: outlet, those who passed it on, speaker. Its depth is the number
        of hands in between: none is first-hand, one is second-hand. Solid, differently shaped marks are kinds: person,
        organization, country, place, unnamed group, event.
      </p>
      <p>Every address is a link to what you see: copy it, and whoever opens it sees the same.</p>
      <h3>Keys</h3>
      <dl className="keys">
        {keys.map(([names, purpose]) => (
          <div key={purpose} className="keys-row">
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{purpose}</dd>
          </div>
        ))}
      </dl>
      <ShortcutsBox />
      <h3>Writing</h3>
      <p>
        Whoever has a token signs in beside this help, and can then add articles, correct what was read, and say which
        entities are one.
      </p>
    </div>
  );
}

/** WCAG 2.1.4: keys of one letter can be turned off, for whoever dictates. */
function ShortcutsBox() {
  const [isOn, setOn] = useState(areShortcutsOn);
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          turnShortcuts(target.checked);
          setOn(target.checked);
        }}
      />{' '}
      Single keys do something
    </label>
  );
}
