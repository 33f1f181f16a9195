/** Files that somebody dropped or chose, as texts; those that hold none are named. */

interface ReadFiles {
  readonly read: readonly { readonly name: string; readonly text: string }[];
  /** Why a file was not taken, a sentence each. */
  readonly problems: readonly string[];
}

/** As many as the API takes of an article. */
const longest = 500_000;

/** Reads each for itself: a bad one does not keep the good ones out. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const found = await Promise.all(files.map(readFile));
  return {
    read: found.flatMap((one) => ('text' in one ? [one] : [])),
    problems: found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

async function readFile(file: File): Promise<{ name: string; text: string } | { problem: string }> {
  const { name } = file;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    if (text.includes('\0')) return { problem: `${name} is no text.` };
    if (text.trim() === '') return { problem: `${name} is empty.` };
    if (text.length > longest) return { problem: `${name} has more than ${longest.toLocaleString('en')} letters.` };
    return { name, text };
  } catch {
    return { problem: `${name} is no text in UTF-8.` };
  }
}
