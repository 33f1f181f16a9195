/** Paragraphs that speak to the reader of a page and belong to no article, known by their words. */

const phrases: readonly RegExp[] = [
  /^\W*(?:advertisement|advertising|sponsored(?: content)?|story continues(?: below)?(?: advertisement)?|article continues(?: below)?)\W*$/i,
  /^(?:loading|share|share this(?: \w+)?|print|email|copy link|copied|save|listen|tweet|follow|comments?|(?:view|show|post|leave)(?: \w+)? comments?|\d+ comments?)\W*$/i,
  /^(?:read more|read also|also read|see also|related|related (?:stories|articles|news)|more on this(?: story)?|recommended|read next)\s*(?:[:|–—-].*)?$/is,
  /^(?:sign up|subscribe|register now)\b.{0,160}\b(?:newsletters?|inbox|updates|alerts|e-?mails?)\b.{0,60}$/is,
  /^(?:follow|like|join) us (?:on|at)\b.{0,120}$/is,
  /^(?:click|tap) here (?:to|for)\b.{0,120}$/is,
  /^(?:©|\(c\)|copyright\b).{0,200}$/is,
  /^(?:continue reading|show more|load more|next page|previous page|page \d+ of \d+|skip to .{0,40})\W*$/i,
  /^we use cookies\b.{0,300}$/is,
];

export function stripPhrases(paragraphs: readonly string[]): string[] {
  return paragraphs.filter((paragraph) => paragraph.length > 400 || !phrases.some((phrase) => phrase.test(paragraph)));
}
