import { createHash } from 'node:crypto';
import type { Config } from '@claimdesk/platform';
import { html, Html } from './html.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1d20;--soft:#55575e;--line:#d9dade;--back:#fff;--note:#f4f1e8;--accent:#0b57a4}
@media(prefers-color-scheme:dark){:root{--ink:#ececf0;--soft:#b3b5bd;--line:#3c3e45;--back:#17181b;--note:#2a2821;--accent:#8cbcf2}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",sans-serif}
a{color:var(--accent)}a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--back);padding:.5rem}
header,main,footer{max-width:44rem;margin:0 auto;padding:0 1.25rem}
header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;padding-top:1rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}
header strong{margin-right:auto}nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}nav a{display:inline-block;padding:.25rem 0}
h1{font-size:1.7rem;line-height:1.25;margin:.25rem 0 1rem;overflow-wrap:anywhere}h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}
.kicker,.meta{color:var(--soft);font-size:.9375rem}.kicker{margin:2rem 0 0}
.rating{font-size:1.25rem;margin:0}.note{background:var(--note);border-left:4px solid var(--ink);padding:.75rem 1rem;margin:1rem 0}
ul,ol{padding-left:1.25rem}li{margin:.5rem 0;overflow-wrap:anywhere}blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid var(--line)}
.list{list-style:none;padding:0}.list>li{border-top:1px solid var(--line);padding:.75rem 0;margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9375rem}
@media print{:root{--ink:#000;--soft:#333;--back:#fff;--note:#fff;--accent:#000}nav,.skip{display:none}body{font-size:11pt}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}h2,blockquote,li{break-inside:avoid}}
`;

/** Its text must be to the letter what the policy's hash is of. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

/** Nothing runs and nothing is loaded: the page is its text and this one style. */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Page {
  title: string;
  /** Path of the page itself, from "/". */
  path: string;
  content: Html;
  /** More for the head: machine-readable data. */
  head?: Html | null;
  isIndexed?: boolean;
}

/** A whole page of the public part. */
export function framed({ publisher }: Config, { title, path, content, head, isIndexed = true }: Page): string {
  const to = (target: string, text: string) =>
    html`<a href="${target}" ${path === target ? new Html(' aria-current="page"') : null}>${text}</a>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${publisher.name}</title>
        <link rel="canonical" href="${publisher.url}${path}" />
        <link rel="alternate" type="application/atom+xml" title="Verdicts of ${publisher.name}" href="/feed.atom" />
        <link rel="icon" href="/favicon.svg" />
        ${isIndexed ? null : html`<meta name="robots" content="noindex" />`} ${head} ${STYLE_ELEMENT}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <strong>${publisher.name}</strong>
          <nav aria-label="Published">
            ${to('/claims', 'Claims')} ${to('/corrections', 'Corrections')} ${to('/methodology', 'Methodology')}
          </nav>
        </header>
        <main id="content">${content}</main>
        <footer>
          <p>
            ${publisher.contact ? html`Something wrong? <a href="${publisher.contact}">Tell us</a>. ` : null}Also as
            <a href="/feed.atom">Atom feed</a>, <a href="/claimreview.json">ClaimReview</a>,
            <a href="/claims.csv">CSV</a> and <a href="/claims.ndjson">NDJSON</a>.
          </p>
        </footer>
      </body>
    </html> `.text;
}

/** A moment, for people and for machines. */
export const moment = (date: Date | string): Html => {
  const iso = new Date(date).toISOString();
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return html`<time datetime="${iso}">${words.format(new Date(iso))} UTC</time>`;
};

/** Text of several paragraphs. */
export const paragraphs = (text: string): Html => html`${text.split(/\n\s*\n/).map((part) => html`<p>${part}</p>`)}`;
