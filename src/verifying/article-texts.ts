/** Texts of articles from a folder of files, known by the SHA-256 of what is in them. */

import { createHash } from 'node:crypto';
import { opendir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HearsayError } from '../errors.ts';

/** The texts of all `.txt` files below a folder, by hash. Newlines are kept as they are. */
export async function readArticleTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const entries = await opendir(folder, { recursive: true }).catch((cause) => {
    throw new HearsayError(
      'ARTICLE_UNREADABLE',
      `${folder} cannot be read: give a folder with the articles' texts as .txt files.`,
      { cause },
    );
  });
  for await (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.txt')) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
  }
  if (texts.size === 0) throw new HearsayError('ARTICLE_UNREADABLE', `No .txt file stands in ${folder}.`);
  return texts;
}
