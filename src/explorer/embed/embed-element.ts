/**
 * The web component behind /embed.js, for other sites: `<script src="https://HOST/embed.js" async></script>` once, then
 * `<hearsay-embed chain="statement:…">` or `<hearsay-embed network="around=CSTO">` wherever one is to stand. It needs nothing of
 * the page, and gives it nothing but the element. Everything stands in a block, since a classic script shares its names.
 */
{
  const script = document.currentScript;
  const host = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;

  const looks = new CSSStyleSheet();
  looks.replaceSync(':host { display: block } :host([hidden]) { display: none }');

  class HearsayEmbed extends HTMLElement {
    static readonly observedAttributes = ['chain', 'network', 'theme', 'title'];
    readonly #frame = document.createElement('iframe');

    constructor() {
      super();
      const frame = this.#frame;
      frame.loading = 'lazy';
      Object.assign(frame.style, {
        // Until it has something to show.
        display: 'none',
        width: '100%',
        height: '16rem',
        border: '0',
        colorScheme: 'auto',
      });
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [looks];
      root.append(frame);
    }

    connectedCallback(): void {
      addEventListener('message', this.#fit);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#fit);
    }

    attributeChangedCallback(): void {
      this.#frame.title = this.getAttribute('title') ?? 'Hearsay';
      const address = this.#address();
      if (!address) return;
      this.#frame.style.display = 'block';
      this.#frame.src = address;
    }

    #address(): string | null {
      const [chain, network, theme] = ['chain', 'network', 'theme'].map((name) => this.getAttribute(name));
      if (!chain && !network) return null;
      const address = new URL(chain ? `/embed/chain/${encodeURIComponent(chain)}` : `/embed/network?${network}`, host);
      if (theme) address.searchParams.set('theme', theme);
      return address.href;
    }

    /** The frame's content tells its height; nobody else is listened to. */
    readonly #fit = ({ source, origin, data }: MessageEvent): void => {
      if (source !== this.#frame.contentWindow || origin !== host || data?.type !== 'hearsay-height') return;
      if (typeof data.height === 'number') this.#frame.style.height = `${data.height}px`;
    };
  }

  if (!customElements.get('hearsay-embed')) customElements.define('hearsay-embed', HearsayEmbed);
}
