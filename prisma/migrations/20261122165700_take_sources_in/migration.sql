CREATE TYPE "SourceStatus" AS ENUM ('WAITING', 'FETCHED', 'FAILED');

CREATE TYPE "FeedStatus" AS ENUM ('ACTIVE', 'PAUSED');

CREATE TYPE "AppearanceFate" AS ENUM ('KEPT', 'CHANGED', 'GONE');

CREATE TYPE "StalenessReason" AS ENUM ('CONTRADICTED', 'QUOTE_CHANGED', 'QUOTE_GONE', 'SOURCE_RETRACTED', 'MATCH_UNDONE', 'CHECK_DUE');

ALTER TABLE "appearance" ADD COLUMN     "ended_by_id" UUID,
ADD COLUMN     "fate" "AppearanceFate",
ADD COLUMN     "now_reads" TEXT,
ADD COLUMN     "original_id" UUID,
ADD COLUMN     "successor_id" UUID;

ALTER TABLE "revision" ADD COLUMN     "body_hash" CHAR(64),
ADD COLUMN     "notices" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "text_hash" CHAR(64);

CREATE TABLE "outlet_domain" (
    "domain" TEXT NOT NULL,
    "outlet_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_domain_pkey" PRIMARY KEY ("domain")
);

CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "canonical_url" TEXT,
    "article_id" UUID,
    "feed_id" UUID,
    "status" "SourceStatus" NOT NULL DEFAULT 'WAITING',
    "already_existed" BOOLEAN NOT NULL DEFAULT false,
    "outlet" TEXT,
    "title" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "text_hash" CHAR(64),
    "sha256" CHAR(64),
    "checked_at" TIMESTAMPTZ(3),
    "next_fetch_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure_kind" TEXT,
    "failure_reason" TEXT,
    "attempt_token" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "requested_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "retrieval" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "source_id" UUID,
    "url" TEXT,
    "file_name" TEXT,
    "content_type" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "fetched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retrieval_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "outlet_id" UUID,
    "status" "FeedStatus" NOT NULL DEFAULT 'ACTIVE',
    "interval_minutes" INTEGER NOT NULL DEFAULT 30,
    "etag" TEXT,
    "last_modified" TEXT,
    "polled_at" TIMESTAMPTZ(3),
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure_kind" TEXT,
    "failure_reason" TEXT,
    "attempt_token" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "site_pace" (
    "host" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "site_pace_pkey" PRIMARY KEY ("host")
);

CREATE TABLE "staleness" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "reason" "StalenessReason" NOT NULL,
    "appearance_id" UUID,
    "revision_id" UUID,
    "before" TEXT,
    "after" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staleness_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "source_url_key" ON "source"("url");

CREATE INDEX "source_article_id_idx" ON "source"("article_id");

CREATE INDEX "source_canonical_url_idx" ON "source"("canonical_url");

CREATE INDEX "source_next_fetch_at_idx" ON "source"("next_fetch_at");

CREATE INDEX "source_feed_id_idx" ON "source"("feed_id");

CREATE INDEX "retrieval_article_id_idx" ON "retrieval"("article_id");

CREATE INDEX "retrieval_revision_id_idx" ON "retrieval"("revision_id");

CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

CREATE INDEX "feed_status_next_poll_at_idx" ON "feed"("status", "next_poll_at");

CREATE INDEX "staleness_claim_id_idx" ON "staleness"("claim_id");

CREATE INDEX "appearance_original_id_idx" ON "appearance"("original_id");

CREATE INDEX "revision_text_hash_idx" ON "revision"("text_hash");

CREATE INDEX "revision_body_hash_idx" ON "revision"("body_hash");

ALTER TABLE "outlet_domain" ADD CONSTRAINT "outlet_domain_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "appearance" ADD CONSTRAINT "appearance_ended_by_id_fkey" FOREIGN KEY ("ended_by_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "appearance" ADD CONSTRAINT "appearance_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "appearance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "source" ADD CONSTRAINT "source_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "source" ADD CONSTRAINT "source_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "source" ADD CONSTRAINT "source_requested_by_id_fkey" FOREIGN KEY ("requested_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "retrieval" ADD CONSTRAINT "retrieval_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "retrieval" ADD CONSTRAINT "retrieval_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "retrieval" ADD CONSTRAINT "retrieval_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "feed" ADD CONSTRAINT "feed_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "feed" ADD CONSTRAINT "feed_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staleness" ADD CONSTRAINT "staleness_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staleness" ADD CONSTRAINT "staleness_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staleness" ADD CONSTRAINT "staleness_appearance_id_fkey" FOREIGN KEY ("appearance_id") REFERENCES "appearance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "staleness" ADD CONSTRAINT "staleness_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What a row must hold whoever writes it.
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_fate_names_its_revision"
  CHECK (("fate" IS NULL) = ("ended_by_id" IS NULL) AND ("fate" = 'CHANGED' OR "now_reads" IS NULL)
    AND ("fate" IS DISTINCT FROM 'KEPT' OR "successor_id" IS NOT NULL) AND ("fate" IS NOT NULL OR "successor_id" IS NULL));
ALTER TABLE "source" ADD CONSTRAINT "source_failure_says_why" CHECK ("status" <> 'FAILED' OR "failure_reason" IS NOT NULL);
ALTER TABLE "source" ADD CONSTRAINT "source_lease_has_holder" CHECK (("lease_until" IS NULL) = ("attempt_token" IS NULL));
ALTER TABLE "source" ADD CONSTRAINT "source_fetched_has_article" CHECK ("status" <> 'FETCHED' OR "article_id" IS NOT NULL);
ALTER TABLE "feed" ADD CONSTRAINT "feed_lease_has_holder" CHECK (("lease_until" IS NULL) = ("attempt_token" IS NULL));
ALTER TABLE "feed" ADD CONSTRAINT "feed_interval_in_bounds" CHECK ("interval_minutes" BETWEEN 1 AND 10080);
ALTER TABLE "retrieval" ADD CONSTRAINT "retrieval_is_of_an_address_or_a_file" CHECK (("url" IS NULL) <> ("file_name" IS NULL));

-- What came in and what made a verdict stale is kept as it was written.
CREATE TRIGGER "retrieval_only_grows" BEFORE UPDATE OR DELETE ON "retrieval" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "staleness_only_grows" BEFORE UPDATE OR DELETE ON "staleness" FOR EACH ROW EXECUTE FUNCTION refuse_change();
REVOKE UPDATE, DELETE ON "retrieval", "staleness" FROM claimdesk_app;
CREATE TRIGGER "revision_hashes_are_immutable" BEFORE UPDATE OF "text_hash", "body_hash", "notices" ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();



