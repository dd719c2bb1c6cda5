import { RATING_WORDS, RATINGS, type Rating } from '@claimdesk/domain';
import type { PublishedClaimView } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';
import { KIND_WORDS } from './claim-page.ts';
import { framed, moment } from './frame.ts';
import { html, type Html } from './html.ts';

export interface ListPage<T> {
  entries: T[];
  /** Address of the next page. */
  next: string | null;
  isFirst: boolean;
}

const ratingName = (rating: Rating | null | undefined) => (rating ? RATING_WORDS[rating].name.toLowerCase() : null);
const older = (next: string | null): Html | null =>
  next ? html`<p><a href="${next}" rel="next">Older entries</a></p>` : null;

/** All published claims, those published last first. */
export function claimsPage(config: Config, { entries, next, isFirst }: ListPage<PublishedClaimView>): string {
  return framed(config, {
    title: 'Claims',
    path: '/claims',
    isIndexed: isFirst,
    content: html`<h1>Published claims</h1>
      ${entries.length === 0 && html`<p>Nothing has been published yet.</p>`}
      <ul class="list">
        ${entries.map(
          ({ id, snapshot, status, publishedAt }) =>
            html`<li>
              <a href="/claims/${id}">${snapshot.claim.text}</a>
              <p class="meta">
                ${snapshot.verdict && RATING_WORDS[snapshot.verdict.rating].name}${status === 'STALE' && ', overtaken by news'}.
                ${moment(publishedAt)}
              </p>
            </li>`,
        )}
      </ul>
      ${older(next)}`,
  });
}

type Corrected = PublishedClaimView & { ratingBefore: Rating | null };

/** Everything that was changed after it was published. */
export function correctionsPage(config: Config, { entries, next, isFirst }: ListPage<Corrected>): string {
  return framed(config, {
    title: 'Corrections',
    path: '/corrections',
    isIndexed: isFirst,
    content: html`<h1>Corrections</h1>
      <p>
        Nothing that was published is edited. A correction is a new version with a note that says what changed; a
        withdrawn verdict says so on its page. Every version stays readable.
      </p>
      ${entries.length === 0 && html`<p>Nothing has been corrected yet.</p>`}
      <ul class="list">
        ${entries.map(
          ({ id, kind, snapshot, publishedAt, ratingBefore }) =>
            html`<li>
              <a href="/claims/${id}">${snapshot.claim.text}</a>
              <p class="meta">
                ${KIND_WORDS[kind]}, ${moment(publishedAt)}. ${change(ratingBefore, snapshot.verdict?.rating)}
              </p>
              <p>${snapshot.correction?.note ?? snapshot.withdrawal?.reason}</p>
            </li>`,
        )}
      </ul>
      ${older(next)}`,
  });
}

function change(before: Rating | null, after: Rating | undefined): string {
  if (!after) return `It was rated ${ratingName(before) ?? 'before'}.`;
  return before === after
    ? `Still rated ${ratingName(after)}.`
    : `From ${ratingName(before) ?? 'unrated'} to ${ratingName(after)}.`;
}

/** How the desk works and what its ratings mean. */
export function methodologyPage(config: Config): string {
  const { publisher } = config;
  return framed(config, {
    title: 'Methodology',
    path: '/methodology',
    content: html`<h1>How we check</h1>
      <p>
        ${publisher.name} takes news articles apart into single claims: statements that are true or false by themselves,
        whoever makes them. The same claim is followed across outlets, with who says it and who denies it.
      </p>
      <h2>What the ratings mean</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Rating</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          ${RATINGS.map(
            (rating) =>
              html`<tr>
                <th scope="row">${RATING_WORDS[rating].name}</th>
                <td>${RATING_WORDS[rating].meaning}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p>They are no scale from false to true, so they carry no number.</p>
      <h2>What counts as a source</h2>
      <p>
        We count origins, not reprints: ten outlets that print one agency report, or quote one official, are one origin.
        Where we cannot tell whether two are independent, they count as one. That somebody said a thing is one claim;
        whether the thing is so is another: a quote shows the saying, never the thing said.
      </p>
      <h2>What a verdict needs</h2>
      <ul>
        <li>
          Corroborated takes support from at least two independent origins; disputed takes both sides. Where an editor
          finds that less is enough, the reason is published with the verdict.
        </li>
        <li>
          Whoever wrote a verdict, or added evidence to it, does not approve it. Another person does, and approves
          exactly what is published. Delicate subjects take two.
        </li>
        <li>
          Evidence is named so that readers can follow it. Where a source would be in danger, we say that there is
          confidential evidence and why; the people who approve have weighed it.
        </li>
      </ul>
      <h2>When news goes on</h2>
      <p>
        When a source changes or drops what we cited, or somebody takes the other side, the verdict is marked as
        overtaken until it has been looked at again.
      </p>
      <h2>Corrections</h2>
      <p>
        Verdicts are not edited. A correction is a new version with a note, classed as minor, an update, or substantial,
        and listed among the
        <a href="/corrections">corrections</a
        >.${publisher.contact ? html` To report a mistake, <a href="${publisher.contact}">write to us</a>.` : null}
      </p>`,
  });
}

/** For addresses where there is nothing, and for refusals. */
export const messagePage = (config: Config, title: string, sentence: string): string =>
  framed(config, {
    title,
    path: '/claims',
    isIndexed: false,
    content: html`<h1>${title}</h1>
      <p>${sentence}</p>
      <p><a href="/claims">All published claims</a></p>`,
  });
