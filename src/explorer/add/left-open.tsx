/** What was seen in a text and stayed open. */

import type { DraftFragment } from './article-preview.generated.ts';

interface LeftOpenProps {
  readonly reports: DraftFragment['reports'];
  readonly text: string;
}

/** Nothing, where nothing did. */
export function LeftOpen({ reports, text }: LeftOpenProps) {
  if (reports.length === 0) return null;
  const points = [...text];
  return (
    <details className="left-open">
      <summary>What stayed open: {reports.length}</summary>
      <ul className="small">
        {reports.map(({ code, start, end, reason }) => (
          <li key={`${code} ${start}`}>
            <q>{points.slice(start, Math.min(end, start + 120)).join('')}</q> {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
