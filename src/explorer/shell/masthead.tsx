/** The head of every page: the name, the views, and what helps with them. */

import './masthead.css';
import { useEffect, useRef } from 'react';
import { Link, useRoute } from 'wouter';
import { SignInButton } from '../access/sign-in-button.tsx';
import { mayWrite, useViewer } from '../access/use-viewer.ts';
import { withQuestion } from '../question/question.ts';
import { useQuestion } from '../question/use-question.ts';
import { type View, views } from '../views.ts';
import { HelpButton } from './help-button.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useMoreAside } from './use-more-aside.ts';

export function Masthead() {
  const viewer = useViewer();
  const row = useRef<HTMLUListElement>(null);
  useMoreAside(row);
  return (
    <header className="masthead">
      <Link href="/" className="masthead-name" aria-label="Hearsay, to the first page">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M5 24 27 8" stroke="currentColor" strokeWidth="2.5" />
          <circle cx="5" cy="24" r="3" fill="currentColor" />
          <circle cx="16" cy="16" r="4" fill="currentColor" />
          <circle cx="27" cy="8" r="5" fill="currentColor" />
        </svg>
        <span>Hearsay</span>
      </Link>
      <nav className="masthead-views" aria-label="Views">
        <ul ref={row}>
          {views.map(
            (view) => view.name && (!view.isForWriters || mayWrite(viewer)) && <ViewLink key={view.path} view={view} />,
          )}
        </ul>
      </nav>
      <div className="masthead-tools">
        <a className="button is-quiet masthead-tool masthead-ide" href="/graphql" title="The GraphQL IDE">
          GraphQL
        </a>
        <ThemeSwitch />
        <SignInButton />
        <HelpButton />
      </div>
    </header>
  );
}

/** The question goes with whoever goes on, to views that filter by it, or keep it for the way back. */
function ViewLink({ view: { path, name, takes } }: { readonly view: View }) {
  const [question] = useQuestion();
  const [isHere] = useRoute(path);
  const item = useRef<HTMLLIElement>(null);
  // On a phone the views stand in one row that scrolls.
  useEffect(() => {
    if (isHere) item.current?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [isHere]);
  return (
    <li ref={item}>
      <Link href={takes ? withQuestion(path, question) : path} aria-current={isHere ? 'page' : undefined}>
        {name}
      </Link>
    </li>
  );
}
