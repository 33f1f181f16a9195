/** Bytes to text: byte order marks, declared encodings, UTF-8, and what to do where none of them fits. */

/** `doubt` says what was guessed; `binary` what the bytes are instead of a text. */
export type Decoded = { readonly text: string; readonly doubt?: string } | { readonly binary: string };

const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive, or a document of an office program'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['RIFF', 'a picture, a sound or a video'],
  ['\xd0\xcf\x11\xe0', 'a document of an office program'],
  ['SQLite format 3', 'a database'],
  ['\x7fELF', 'a program'],
];

/** Encodings in which other letters are written in ASCII: that they are valid UTF-8 as well says nothing. */
const sevenBit = /^iso-2022-|^hz-|^utf-7$/i;

/**
 * The text of some bytes. Byte order marks of UTF-8 are kept, so that a plain text is the one that its file holds; valid
 * UTF-8 is UTF-8 whatever the document declares.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return { binary: known[1] };
  const decoded = decodeBytes(bytes, head);
  return isText(decoded.text) ? decoded : { binary: 'no text' };
}

function decodeBytes(bytes: Uint8Array, head: string): { text: string; doubt?: string } {
  const wide = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
  if (wide) return { text: new TextDecoder(wide).decode(bytes) };
  const declared = declaredEncoding(head);
  const text = (declared && sevenBit.test(declared) ? decodeAs(declared, bytes) : null) ?? decodeAs('utf-8', bytes);
  if (text !== null) return { text };
  const asDeclared = declared ? decodeAs(declared, bytes) : null;
  return asDeclared === null ? guess(bytes) : { text: asDeclared };
}

/** UTF-8 in which a few bytes are broken is still that; all else is read as Windows-1252, in which every byte is a letter. */
function guess(bytes: Uint8Array): { text: string; doubt: string } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (whole > broken * 10)
    return { text, doubt: `is UTF-8, but for ${broken} places that are none and now hold "\ufffd": save it as UTF-8` };
  return {
    text: decodeWindows(bytes),
    doubt:
      'is no UTF-8 and declares no encoding that fits; it was read as Windows-1252: if letters are wrong, save it as UTF-8',
  };
}

/** `<?xml … encoding="…"?>`, `<meta charset=…>` or `<meta … content="text/html; charset=…">`. */
function declaredEncoding(head: string): string | undefined {
  return (/^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/.exec(head) ??
    /<meta[^>]*?charset\s*=\s*["']?([\w:.-]+)/i.exec(head))?.[1];
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The signs of 0x80 to 0x9f, which Node 20 reads as those of ISO-8859-1: control characters. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWindows(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (sign) => signs[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** No NUL, and hardly a control character: formats of machines are full of both. */
function isText(text: string): boolean {
  const controls = text.slice(0, 100_000).match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return !text.includes('\0') && controls <= Math.min(text.length, 100_000) / 50;
}
