/** The guide that Neo4j Browser plays: neo4j-browser/guide.html with the queries of cypher/explore and the colours of the style put in. */

import type { Picture } from '../store/pictures.ts';

interface GuideParts {
  /** What `{{picture NAME}}` names. */
  readonly pictures: readonly Picture[];
  /** The GraSS that `{{legend}}` explains. */
  readonly style: string;
  /** Where this service answers, for `{{service}}`: `http://localhost:4000`. */
  readonly service: string;
}

/** What a style says of nodes with one label. */
interface NodeStyle {
  readonly label: string;
  readonly color: string;
  readonly border: string;
  readonly text: string;
}

/** Labels that are the service's own index of names and words; no question leads to them. */
const inner = ['Entity', 'Name', 'Word', 'Counter'];

/** Fills the template in. @throws where it names a picture that is not there. */
export function renderGuide(template: string, { pictures, style, service }: GuideParts): string {
  return template
    .replaceAll('{{service}}', escapeHtml(service))
    .replaceAll('{{legend}}', renderLegend(style))
    .replace(/\{\{picture ([\w-]+)\}\}/g, (_, name: string) => {
      const picture = pictures.find((one) => one.name === name);
      if (!picture) throw new Error(`The guide names the picture ${name}, which cypher/explore does not hold.`);
      return renderPicture(picture);
    });
}

/** The colours of a style, one entry for each label. */
export function readNodeStyles(style: string): NodeStyle[] {
  return [...style.matchAll(/^node\.(\w+) \{([\s\S]*?)^\}/gm)].flatMap(([, label = '', rule = '']) => {
    const colorOf = (property: string) => new RegExp(`^ *${property}: (#\\w+);`, 'm').exec(rule)?.[1];
    const [color, border, text] = [colorOf('color'), colorOf('border-color'), colorOf('text-color-internal')];
    return color && border && text ? [{ label, color, border, text }] : [];
  });
}

/** Neo4j Browser runs what stands in `pre.runnable` at a click on its play sign. */
function renderPicture({ title, shows, statement }: Picture): string {
  return [
    `<p><strong>${escapeHtml(title)}</strong>: ${escapeHtml(shows)}</p>`,
    `<pre class="pre-scrollable code runnable">${escapeHtml(statement)}</pre>`,
  ].join('\n');
}

function renderLegend(style: string): string {
  const chips = readNodeStyles(style)
    .filter(({ label }) => !inner.includes(label))
    .map(({ label, color, border, text }) => {
      const look = `background: ${color}; border: 2px solid ${border}; color: ${text}`;
      return `<span style="${look}; border-radius: 12px; padding: 1px 9px; margin: 0 4px 4px 0; display: inline-block">${label}</span>`;
    });
  return chips.join('\n');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
