/** Gives people a file. */

/** @example saveFile('network.svg', 'image/svg+xml', svg); */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download has begun once the click is answered; a minute is more than enough for slow disks.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
