import { RATING_WORDS } from '@claimdesk/domain';
import {
  appearancesOf,
  claimReviewOf,
  type PublishedAppearance,
  type PublishedClaimView,
  type PublishedEvidence,
} from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { framed, moment, paragraphs } from './frame.ts';
import { html, jsonLd, link, type Html } from './html.ts';

/** What happened, in the words of the public pages. */
export const KIND_WORDS = {
  PUBLISHED: 'Published',
  CORRECTED: 'Corrected',
  RENEWED: 'Judged anew',
  STALE: 'Marked as overtaken',
  WITHDRAWN: 'Withdrawn',
} as const;
const CORRECTION_WORDS = {
  MINOR: 'Minor correction',
  UPDATE: 'Update',
  SUBSTANTIAL: 'Substantial correction',
} as const;

export interface ClaimPage {
  view: PublishedClaimView;
  /** All that was published up to it, newest first. */
  versions: PublishedClaimView[];
  /** Set when the page shows a moment of the past. */
  asOf: Date | null;
}

/** The public page of one published claim, with its ClaimReview. */
export function claimPage(config: Config, { view, versions, asOf }: ClaimPage): string {
  const { claim, verdict, withdrawal } = view.snapshot;
  // One ClaimReview belongs on one page: not on those that show the past.
  const review = asOf ? null : claimReviewOf(view, config.publisher);
  return framed(config, {
    title: claim.text.length > 70 ? `${claim.text.slice(0, 69)}…` : claim.text,
    path: `/claims/${view.id}`,
    head: review && jsonLd(review),
    isIndexed: !asOf && !withdrawal,
    content: html`<article>
      <p class="kicker">Claim</p>
      <h1>${claim.text}</h1>
      ${asOf && html`<p class="note" role="note">This is what stood here on ${moment(asOf)}. <a href="/claims/${view.id}">See what stands now</a>.</p>`}
      ${
        withdrawal &&
        html`<div class="note" role="note">
          <p><strong>This verdict was withdrawn</strong> on ${moment(view.publishedAt)}.</p>
          ${paragraphs(withdrawal.reason)}
        </div>`
      }
      ${verdict && decision(view)} ${verdict && places(appearancesOf(view.snapshot))}
      ${verdict && otherEvidence(view.snapshot.evidence)}
      <h2>History</h2>
      <ol reversed>
        ${versions.map(version)}
      </ol>
    </article>`,
  });
}

function decision(view: PublishedClaimView): Html {
  const { verdict, staleness, correction, independentOrigins } = view.snapshot;
  const { name, meaning } = RATING_WORDS[verdict!.rating];
  const { supporting, contradicting } = independentOrigins;
  return html` ${
      staleness &&
      html`<div class="note" role="note">
        <p><strong>News has overtaken this verdict.</strong> It is being looked at again.</p>
        <ul>
          ${staleness.reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>
      </div>`
    }
    ${
      correction &&
      html`<div class="note" role="note">
        <p><strong>${CORRECTION_WORDS[correction.class]}</strong></p>
        ${paragraphs(correction.note)}
      </div>`
    }
    <h2>Verdict</h2>
    <p class="rating"><strong>${name}</strong></p>
    <p class="meta">${meaning} <a href="/methodology">How we rate</a></p>
    ${paragraphs(verdict!.rationale)}
    <p>Independent origins that support it: ${supporting}; that contradict it: ${contradicting}.</p>
    ${
      verdict!.wouldSettle &&
      html`<h3>What would settle it</h3>
        ${paragraphs(verdict!.wouldSettle)}`
    }
    ${
      verdict!.waiver &&
      html`<h3>Why less evidence than usual was enough</h3>
        ${paragraphs(verdict!.waiver)}`
    }
    <p class="meta">
      First published ${moment(view.firstPublishedAt)}; this version
      ${moment(view.publishedAt)}.${verdict!.nextCheckAt ? html` Next check: ${moment(verdict!.nextCheckAt)}.` : null}
    </p>`;
}

function places(all: PublishedAppearance[]): Html | null {
  if (!all.length) return null;
  const side = (title: string, some: PublishedAppearance[]) =>
    some.length > 0 &&
    html`<h3>${title}</h3>
      <ul class="list">
        ${some.map(place)}
      </ul>`;
  return html`<h2>Where it was said</h2>
    ${side(
      'Who says so',
      all.filter(({ stance }) => stance === 'ASSERTS'),
    )}
    ${side(
      'Who denies it',
      all.filter(({ stance }) => stance === 'DENIES'),
    )}`;
}

function place({ quote, certainty, attribution, outlet, title, url, publishedAt }: PublishedAppearance): Html {
  const chain = attribution.map(({ speaker, cue }) => `${speaker} (${cue})`).join(', as told by ');
  return html`<li>
    <blockquote><p>${quote}</p></blockquote>
    <p class="meta">
      ${chain || `${outlet ?? 'The outlet'}, in its own voice`}${certainty === 'HEDGED' && ', hedged'}. In
      ${link(url, title ? html`<cite>${title}</cite>` : 'an article')}${outlet && `, ${outlet}`}${publishedAt && html`, ${moment(publishedAt)}`}.
    </p>
  </li>`;
}

const BEARING_WORDS = { SUPPORTS: 'Supports it', CONTRADICTS: 'Contradicts it', CONTEXT: 'Context' } as const;

function otherEvidence(evidence: PublishedEvidence[]): Html | null {
  const others = evidence.filter((piece) => piece.isSealed || !piece.appearance);
  if (!others.length) return null;
  return html`<h2>Further evidence</h2>
    <ul class="list">
      ${others.map(
        (piece) =>
          html`<li>
            <p>
              <strong>${BEARING_WORDS[piece.bearing]}:</strong> ${
                piece.isSealed
                  ? html`confidential evidence. ${piece.sealedBecause}`
                  : html`${link(piece.url, piece.title ?? piece.url ?? piece.origin ?? 'untitled')}${piece.origin && ` (${piece.origin})`}${piece.seenAt && html`, seen ${moment(piece.seenAt)}`}`
              }
            </p>
            ${!piece.isSealed && piece.note && paragraphs(piece.note)}
          </li>`,
      )}
    </ul>`;
}

function version({ id, kind, number, publishedAt, snapshot }: PublishedClaimView): Html {
  const { verdict, correction, staleness, withdrawal } = snapshot;
  const notes =
    kind === 'CORRECTED' ? correction?.note : kind === 'STALE' ? staleness?.reasons.join(' ') : withdrawal?.reason;
  const then = new Date(publishedAt).toISOString();
  return html`<li value="${number}">
    <a href="/claims/${id}?asOf=${encodeURIComponent(then)}">${KIND_WORDS[kind]}</a
    >${verdict && ` as ${RATING_WORDS[verdict.rating].name.toLowerCase()}`},
    ${moment(publishedAt)}${notes && html`: ${notes}`}
  </li>`;
}
