-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Rating" AS ENUM ('CORROBORATED', 'DISPUTED', 'UNVERIFIED');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('ASSERTS', 'DENIES');

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('STATED', 'HEDGED');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('EVENT', 'STATE', 'QUANTITY', 'UTTERANCE', 'PREDICTION', 'OPINION');

-- CreateEnum
CREATE TYPE "AttributionMode" AS ENUM ('DIRECT', 'INDIRECT', 'MIXED');

-- CreateEnum
CREATE TYPE "OriginKind" AS ENUM ('SPEAKER', 'DOCUMENT', 'WIRE', 'OUTLET');

-- CreateEnum
CREATE TYPE "ArticleStatus" AS ENUM ('QUEUED', 'SPLITTING', 'SPLIT', 'MATCHED', 'FAILED');

-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('OPEN', 'PROPOSED', 'RETURNED', 'APPROVED', 'STALE', 'WITHDRAWN', 'DISMISSED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('EDITOR', 'REVIEWER', 'ADMIN');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('PERSON', 'SYSTEM', 'ANONYMOUS');

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "outlet_id" UUID,
    "story_id" UUID,
    "title" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "language" TEXT,
    "wires" TEXT[],
    "sha256" CHAR(64) NOT NULL,
    "status" "ArticleStatus" NOT NULL DEFAULT 'QUEUED',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "failure_reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "attempt_token" UUID,
    "lease_until" TIMESTAMPTZ(3),
    "profile" JSONB,
    "ingested_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "boilerplate" JSONB,
    "engine" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "story_id" UUID,
    "text" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "status" "ClaimStatus" NOT NULL DEFAULT 'OPEN',
    "checkworthiness" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "suggested_rating" "Rating",
    "suggested_reasons" TEXT[],
    "asserting_origins" INTEGER NOT NULL DEFAULT 0,
    "denying_origins" INTEGER NOT NULL DEFAULT 0,
    "merged_into_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearance" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "stance" "Stance" NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "origin_kind" "OriginKind" NOT NULL,
    "origin_name" TEXT,
    "entities" TEXT[],
    "quantities" JSONB NOT NULL,
    "times" TEXT[],
    "checkworthiness" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "score" DOUBLE PRECISION NOT NULL DEFAULT 1,
    "match_reasons" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appearance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker" TEXT NOT NULL,
    "cue" TEXT NOT NULL,
    "mode" "AttributionMode" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rating" "Rating" NOT NULL,
    "rationale" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" CHAR(64) NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "outlet_key_key" ON "outlet"("key");

-- CreateIndex
CREATE INDEX "article_status_updated_at_idx" ON "article"("status", "updated_at");

-- CreateIndex
CREATE INDEX "article_story_id_idx" ON "article"("story_id");

-- CreateIndex
CREATE INDEX "article_created_at_idx" ON "article"("created_at");

-- CreateIndex
-- Two unknown outlets are one: the same text handed in twice without an outlet is the same article.
CREATE UNIQUE INDEX "article_outlet_id_sha256_key" ON "article"("outlet_id", "sha256") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "claim_story_id_idx" ON "claim"("story_id");

-- CreateIndex
CREATE INDEX "claim_status_idx" ON "claim"("status");

-- CreateIndex
CREATE INDEX "claim_merged_into_id_idx" ON "claim"("merged_into_id");

-- CreateIndex
CREATE INDEX "claim_checkworthiness_id_idx" ON "claim"("checkworthiness" DESC, "id");

-- CreateIndex
CREATE INDEX "appearance_claim_id_idx" ON "appearance"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearance_revision_id_ordinal_key" ON "appearance"("revision_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_appearance_id_position_key" ON "attribution"("appearance_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_claim_id_number_key" ON "verdict"("claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_seq_idx" ON "audit_event"("subject_type", "subject_id", "seq");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_ingested_by_id_fkey" FOREIGN KEY ("ingested_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_appearance_id_fkey" FOREIGN KEY ("appearance_id") REFERENCES "appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What a row must hold whoever writes it.
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_named" CHECK (btrim("name") <> '' AND "key" <> '');
ALTER TABLE "article" ADD CONSTRAINT "article_progress_percent" CHECK ("progress" BETWEEN 0 AND 100);
ALTER TABLE "article" ADD CONSTRAINT "article_failure_says_why" CHECK (("status" = 'FAILED') = ("failure_reason" IS NOT NULL));
ALTER TABLE "article" ADD CONSTRAINT "article_lease_has_holder" CHECK (("lease_until" IS NULL) = ("attempt_token" IS NULL));
ALTER TABLE "revision" ADD CONSTRAINT "revision_numbered_from_one" CHECK ("number" >= 1);
ALTER TABLE "claim" ADD CONSTRAINT "claim_has_text" CHECK (btrim("text") <> '');
ALTER TABLE "claim" ADD CONSTRAINT "claim_checkworthiness_share" CHECK ("checkworthiness" BETWEEN 0 AND 1);
ALTER TABLE "claim" ADD CONSTRAINT "claim_not_merged_into_itself" CHECK ("merged_into_id" <> "id");
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_has_place" CHECK ("start" >= 0 AND "end" > "start");
ALTER TABLE "appearance" ADD CONSTRAINT "appearance_score_share" CHECK ("score" BETWEEN 0 AND 1);
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_has_place" CHECK ("start" >= 0 AND "end" > "start" AND "position" >= 0);
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_gives_reasons" CHECK (btrim("rationale") <> '' AND "number" >= 1);
ALTER TABLE "person" ADD CONSTRAINT "person_email_folded" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%');

-- A revision's text is never edited, and no revision vanishes: offsets and quotes rest on it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: its rows are kept as they were written', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "revision_text_is_immutable" BEFORE UPDATE OF "text", "sha256", "number", "article_id" ON "revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "revision_is_kept" BEFORE DELETE ON "revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A verdict is a document: a later one supersedes it, nothing edits it.
CREATE TRIGGER "verdict_is_kept" BEFORE UPDATE OR DELETE ON "verdict" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The audit log only grows.
CREATE TRIGGER "audit_event_only_grows" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_event_is_not_emptied" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
