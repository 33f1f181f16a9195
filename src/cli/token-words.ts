/** What the service says of tokens to programs, said to whoever types commands: a token goes by HEARSAY_TOKEN. */

const words: Readonly<Record<string, string>> = {
  'send a token in the header "Authorization: Bearer …"': 'put a token into HEARSAY_TOKEN',
  'send it in the header "Authorization: Bearer …"': 'put it into HEARSAY_TOKEN',
  'Leave the Authorization header out to read without one.':
    'HEARSAY_TOKEN holds it: put another there, or leave it out to read without one.',
};

/** `…; send a token in the header "Authorization: Bearer …".` → `…; put a token into HEARSAY_TOKEN.` */
export function tokenWords(message: string): string {
  return Object.entries(words).reduce((text, [said, meant]) => text.replace(said, meant), message);
}
