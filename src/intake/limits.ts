/** How much is read at once; docs/intake.md tells the same. Whatever is beyond is refused with a report, never cut. */

/** The longest document, in bytes once unpacked: a text, a page, a feed, a JSON document, or one line of JSON lines. */
export const maxBytes = 16 * 1024 * 1024;

/** Pages nested deeper than this, in elements, are refused; beyond `flatDepth` elements count as those around them. */
export const maxDepth = 1000;
export const flatDepth = 150;

/** Of each page, as many elements and escaped signs as this are read; 5 MB of prose in paragraphs have some forty thousand. */
export const maxPieces = 60_000;

/** The cost (`SlimPage`) up to which the main text is searched for; above it all that is no noise is text. */
export const maxSearch = 200_000;

/** How many times its own size a packed file of JSON lines may become, once that is more than a few documents; text becomes some ten times. */
export const maxRatio = 200;
