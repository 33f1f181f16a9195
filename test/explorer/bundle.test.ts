/** The bundle's budget: what the first view needs, compressed, and that what it does not need comes later. */

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { projectFile } from '../../src/project.ts';

/** Of scripts and styles, in bytes after gzip; letters have their own, since a page is read without them as well. */
const budget = { firstView: 130_000, networkView: 160_000, styles: 18_500, letters: 90_000, embedElement: 1_500 };

const folder = projectFile('dist', 'explorer');
const assets = readdirSync(projectFile('dist', 'explorer', 'assets'));
const size = (file: string) => gzipSync(readFileSync(`${folder}/${file}`)).length;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + size(file), 0);

/** A script and everything that it imports, but not what it fetches later. */
function withImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import) ?["'`]\.\/([\w.-]+\.js)["'`]/g))
    withImports(`assets/${name}`, known);
  return known;
}

const named = (pattern: RegExp) => assets.filter((file) => pattern.test(file)).map((file) => `assets/${file}`);

test('asking, the first view, keeps to its budget', () => {
  const scripts = named(/^(explorer|ask-view)-.*\.js$/).flatMap((file) => [...withImports(file)]);
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  expect(sum([...new Set(scripts)])).toBeLessThan(budget.firstView);
});

test('the network view, with the library that draws it, keeps to its own', () => {
  expect(sum(named(/^network-view-.*\.js$/))).toBeLessThan(budget.networkView);
});

test('styles, letters and the web component keep to theirs', () => {
  expect(sum(named(/\.css$/))).toBeLessThan(budget.styles);
  expect(sum(named(/\.woff2$/))).toBeLessThan(budget.letters);
  expect(size('embed.js')).toBeLessThan(budget.embedElement);
});

test('the page names no script and no style of another host, and none of its own inline', () => {
  for (const page of ['index.html', 'embed.html']) {
    const html = readFileSync(`${folder}/${page}`, 'utf8');
    expect(html.match(/(?:src|href)="(?!\/explorer\/)[^"]*"/g)).toBeNull();
    expect(html.match(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/g)).toBeNull();
  }
});
