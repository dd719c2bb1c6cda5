/** What can be handed in besides plain text. */
export const SOURCE_FORMATS = ['HTML', 'TEXT', 'MARKDOWN', 'WORD', 'PDF', 'EMAIL'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Bytes that someone handed in, or that a site answered. */
export interface SourceBytes {
  bytes: Uint8Array;
  /** As the site or the browser names it; not believed where the bytes say otherwise. */
  contentType: string | null;
  fileName: string | null;
  /** Where a page was found, after redirects. */
  url: string | null;
}

/** An article as read out of a page or file; null where it does not say. */
export interface Extracted {
  format: SourceFormat;
  /** Headline, then one paragraph a line. */
  text: string;
  title: string | null;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601 */
  publishedAt: string | null;
  /** The page's own address, where it names one on its own site. */
  canonicalUrl: string | null;
}

/** An entry of a feed that leads to an article. */
export interface FeedEntry {
  url: string;
  title: string | null;
  byline: string | null;
  /** ISO 8601 */
  publishedAt: string | null;
}
export interface ReadFeed {
  title: string | null;
  entries: FeedEntry[];
}

export const EXTRACTION_FAILURES = ['PAGE_HAS_NO_ARTICLE', 'FILE_TYPE_UNKNOWN', 'FILE_UNREADABLE', 'NO_FEED'] as const;
export type ExtractionFailureKind = (typeof EXTRACTION_FAILURES)[number];

/** The bytes hold nothing that can be read as an article; the sentence says what to do instead. */
export class ExtractionFailure extends Error {
  override readonly name = 'ExtractionFailure';
  constructor(
    readonly kind: ExtractionFailureKind,
    message: string,
  ) {
    super(message);
  }
}
