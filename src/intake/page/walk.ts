/** A way through a document that no depth of it breaks. */

import type { PageNode } from './page-element.ts';

/** Visits what is under `root`, however deep it is. */
export function walk(root: PageNode, enter: (node: PageNode) => void, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root.firstChild;
  while (node && node !== root) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node);
    }
    if (node && node !== root) node = node.nextSibling;
  }
}
