/** Texts of articles from a folder of files, known by the SHA-256 of what is in them. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { findFiles } from '../record/find-files.ts';

/** The texts of all `.txt` files below a folder, by hash. Newlines are kept as they are. */
export async function readArticleTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const files = await findFiles(folder, '.txt').catch((cause) => {
    throw new HearsayError(
      'ARTICLE_UNREADABLE',
      `${folder} cannot be read: give a folder with the articles' texts as .txt files.`,
      { cause },
    );
  });
  for (const file of files) {
    const bytes = await readFile(file);
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
  }
  if (texts.size === 0) throw new HearsayError('ARTICLE_UNREADABLE', `No .txt file stands in ${folder}.`);
  return texts;
}
