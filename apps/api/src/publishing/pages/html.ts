/** A piece of HTML that is safe to put into a page as it stands. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | string | number | null | undefined | false | Value[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function render(value: Value): string {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return value === null || value === undefined || value === false ? '' : escape(String(value));
}

/** A template whose values are escaped, for text and for attributes in quotes; nested templates stand as they are. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((page, part, at) => page + render(values[at - 1]) + part));
}

/** Data for machines. No text in it can end the element: nothing in JSON needs a bare "<". */
export const jsonLd = (data: object): Html =>
  new Html(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}</script>`,
  );

/** A link, if the address is one that a browser may follow; else only its text. */
export const link = (address: string | null, text: Value): Html =>
  address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
    ? html`<a href="${address}" rel="nofollow noopener">${text}</a>`
    : html`${text}`;
