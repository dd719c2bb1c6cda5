import { appearancesOf, type PublishedClaimView } from '@claimdesk/newsroom';
import type { Config } from '@claimdesk/platform';

/** A published row as JSON for programs: what identifies it, and the document that its sha256 is over. */
export const toDocument = (view: PublishedClaimView, { publisher }: Config) => ({
  id: view.id,
  url: `${publisher.url}/claims/${view.id}`,
  number: view.number,
  kind: view.kind,
  status: view.status,
  publishedAt: view.publishedAt.toISOString(),
  firstPublishedAt: view.firstPublishedAt.toISOString(),
  sha256: view.sha256,
  document: view.snapshot,
});

export const CSV_COLUMNS = [
  ...['id', 'url', 'number', 'status', 'rating', 'claim', 'rationale', 'first_published_at', 'published_at'],
  ...['supporting_origins', 'contradicting_origins', 'outlets', 'speakers', 'first_appearance_at'],
  ...['correction', 'stale_because', 'withdrawn_because'],
];

/** The same in a row of a table, in the order of the columns. */
export function toCsvRow(view: PublishedClaimView, { publisher }: Config): (string | number)[] {
  const { claim, verdict, independentOrigins, correction, staleness, withdrawal } = view.snapshot;
  const places = appearancesOf(view.snapshot);
  const names = (all: (string | null | undefined)[]) => [...new Set(all.filter(Boolean))].join('; ');
  return [
    ...[view.id, `${publisher.url}/claims/${view.id}`, view.number, view.status, verdict?.rating ?? ''],
    ...[claim.text, verdict?.rationale ?? '', view.firstPublishedAt.toISOString(), view.publishedAt.toISOString()],
    ...[independentOrigins.supporting, independentOrigins.contradicting],
    ...[names(places.map(({ outlet }) => outlet)), names(places.map(({ attribution }) => attribution[0]?.speaker))],
    ...[
      places[0]?.publishedAt ?? '',
      correction?.note ?? '',
      staleness?.reasons.join(' ') ?? '',
      withdrawal?.reason ?? '',
    ],
  ];
}
