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
CREATE TYPE "VerdictStatus" AS ENUM ('PROPOSED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CorrectionClass" AS ENUM ('MINOR', 'UPDATE', 'SUBSTANTIAL');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('APPEARANCE', 'LINK', 'DOCUMENT', 'STATEMENT');

-- CreateEnum
CREATE TYPE "Bearing" AS ENUM ('SUPPORTS', 'CONTRADICTS', 'CONTEXT');

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
    "dismissal_reason" TEXT,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "assignee_id" UUID,
    "due_at" TIMESTAMPTZ(3),
    "next_check_at" TIMESTAMPTZ(3),
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
    "status" "VerdictStatus" NOT NULL DEFAULT 'PROPOSED',
    "rating" "Rating" NOT NULL,
    "rationale" TEXT NOT NULL,
    "would_settle" TEXT,
    "next_check_at" TIMESTAMPTZ(3),
    "waiver" TEXT,
    "correction_class" "CorrectionClass",
    "correction_note" TEXT,
    "content_hash" CHAR(64) NOT NULL,
    "approvals_required" INTEGER NOT NULL DEFAULT 1,
    "policy_version" INTEGER NOT NULL DEFAULT 1,
    "proposed_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contributor" (
    "verdict_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contributor_pkey" PRIMARY KEY ("verdict_id","person_id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "approver_id" UUID NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "is_override" BOOLEAN NOT NULL DEFAULT false,
    "override_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_return" (
    "id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "returned_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verdict_return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "verdict_id" UUID NOT NULL,
    "kind" "EvidenceKind" NOT NULL,
    "bearing" "Bearing" NOT NULL,
    "appearance_id" UUID,
    "origin" TEXT,
    "title" TEXT,
    "url" TEXT,
    "note" TEXT,
    "seen_at" TIMESTAMPTZ(3),
    "seen_sha256" CHAR(64),
    "is_confidential" BOOLEAN NOT NULL DEFAULT false,
    "confidential_reason" TEXT,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_reader" (
    "evidence_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "evidence_reader_pkey" PRIMARY KEY ("evidence_id","person_id")
);

-- CreateTable
CREATE TABLE "reply_request" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "asked_whom" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "added_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "comment_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "mention_pkey" PRIMARY KEY ("comment_id","person_id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "password_hash" TEXT,
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" CHAR(64) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "invited_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "person_id" UUID NOT NULL,
    "user_agent" TEXT,
    "address" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" CHAR(64) NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "ActorKind" NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "commitment" CHAR(64),
    "prev_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_personal" (
    "seq" BIGINT NOT NULL,
    "salt" CHAR(64) NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "audit_personal_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_checkpoint" (
    "seq" BIGINT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "signature" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_checkpoint_pkey" PRIMARY KEY ("seq")
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
CREATE INDEX "claim_assignee_id_idx" ON "claim"("assignee_id");

-- CreateIndex
CREATE INDEX "claim_next_check_at_idx" ON "claim"("next_check_at");

-- CreateIndex
CREATE INDEX "claim_checkworthiness_id_idx" ON "claim"("checkworthiness" DESC, "id");

-- CreateIndex
CREATE INDEX "appearance_claim_id_idx" ON "appearance"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "appearance_revision_id_ordinal_key" ON "appearance"("revision_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_appearance_id_position_key" ON "attribution"("appearance_id", "position");

-- CreateIndex
CREATE INDEX "verdict_status_updated_at_idx" ON "verdict"("status", "updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "verdict_claim_id_number_key" ON "verdict"("claim_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "approval_verdict_id_approver_id_content_hash_key" ON "approval"("verdict_id", "approver_id", "content_hash");

-- CreateIndex
CREATE INDEX "verdict_return_verdict_id_idx" ON "verdict_return"("verdict_id");

-- CreateIndex
CREATE INDEX "evidence_verdict_id_idx" ON "evidence"("verdict_id");

-- CreateIndex
CREATE INDEX "reply_request_claim_id_idx" ON "reply_request"("claim_id");

-- CreateIndex
CREATE INDEX "comment_claim_id_idx" ON "comment"("claim_id");

-- CreateIndex
CREATE INDEX "mention_person_id_read_at_idx" ON "mention"("person_id", "read_at");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_person_id_code_hash_key" ON "recovery_code"("person_id", "code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_seq_idx" ON "audit_event"("subject_type", "subject_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_seq_idx" ON "audit_event"("actor_id", "seq");

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
ALTER TABLE "claim" ADD CONSTRAINT "claim_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contributor" ADD CONSTRAINT "contributor_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_approver_id_fkey" FOREIGN KEY ("approver_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_return" ADD CONSTRAINT "verdict_return_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_return" ADD CONSTRAINT "verdict_return_returned_by_id_fkey" FOREIGN KEY ("returned_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_appearance_id_fkey" FOREIGN KEY ("appearance_id") REFERENCES "appearance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_reader" ADD CONSTRAINT "evidence_reader_evidence_id_fkey" FOREIGN KEY ("evidence_id") REFERENCES "evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence_reader" ADD CONSTRAINT "evidence_reader_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_request" ADD CONSTRAINT "reply_request_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_request" ADD CONSTRAINT "reply_request_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_personal" ADD CONSTRAINT "audit_personal_seq_fkey" FOREIGN KEY ("seq") REFERENCES "audit_event"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;



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

-- The audit log only grows, and so do the records of who contributed, approved and returned.
CREATE TRIGGER "audit_event_only_grows" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_event_is_not_emptied" BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_personal_is_not_edited" BEFORE UPDATE ON "audit_personal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "contributor_only_grows" BEFORE UPDATE OR DELETE ON "contributor" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "contributor_is_not_emptied" BEFORE TRUNCATE ON "contributor" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "approval_only_grows" BEFORE UPDATE OR DELETE ON "approval" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "approval_is_not_emptied" BEFORE TRUNCATE ON "approval" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "verdict_return_only_grows" BEFORE UPDATE OR DELETE ON "verdict_return" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "verdict_is_kept" BEFORE DELETE ON "verdict" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "verdict_is_not_emptied" BEFORE TRUNCATE ON "verdict" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "claim" ADD CONSTRAINT "claim_dismissal_says_why" CHECK (("status" = 'DISMISSED') = ("dismissal_reason" IS NOT NULL));
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_needs_an_approver" CHECK ("approvals_required" >= 1);
ALTER TABLE "verdict" ADD CONSTRAINT "verdict_correction_has_class_and_note"
  CHECK (("correction_class" IS NULL) = ("correction_note" IS NULL));
ALTER TABLE "approval" ADD CONSTRAINT "override_says_why" CHECK ("is_override" = (btrim(coalesce("override_reason", '')) <> ''));
ALTER TABLE "approval" ADD CONSTRAINT "approval_names_a_content" CHECK ("content_hash" <> repeat('0', 64));
ALTER TABLE "verdict_return" ADD CONSTRAINT "return_says_why" CHECK (btrim("reason") <> '');
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_is_what_it_says"
  CHECK (("kind" = 'APPEARANCE') = ("appearance_id" IS NOT NULL) AND ("kind" <> 'LINK' OR "url" IS NOT NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "confidential_evidence_says_why"
  CHECK ("is_confidential" = ("confidential_reason" IS NOT NULL));
ALTER TABLE "reply_request" ADD CONSTRAINT "reply_answer_has_its_time" CHECK (("answer" IS NULL) = ("answered_at" IS NULL));
ALTER TABLE "comment" ADD CONSTRAINT "comment_says_something" CHECK (btrim("text") <> '');
-- One verdict at a time is in the making for a claim, and one is in force.
CREATE UNIQUE INDEX "one_verdict_in_the_making" ON "verdict"("claim_id") WHERE "status" IN ('PROPOSED', 'RETURNED');
CREATE UNIQUE INDEX "one_verdict_in_force" ON "verdict"("claim_id") WHERE "status" = 'APPROVED';

-- Four eyes, whoever writes and by whichever path: who wrote, edited or added evidence to a verdict cannot approve it.
CREATE FUNCTION check_approval() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE reviewed verdict%ROWTYPE; approver_role "Role"; approver_disabled timestamptz; is_contributor boolean;
BEGIN
  SELECT * INTO reviewed FROM verdict WHERE id = NEW.verdict_id FOR UPDATE;
  SELECT role, disabled_at INTO approver_role, approver_disabled FROM person WHERE id = NEW.approver_id;
  is_contributor := reviewed.proposed_by_id = NEW.approver_id
    OR EXISTS (SELECT FROM contributor c WHERE c.verdict_id = NEW.verdict_id AND c.person_id = NEW.approver_id)
    OR EXISTS (SELECT FROM evidence e WHERE e.verdict_id = NEW.verdict_id AND e.added_by_id = NEW.approver_id);
  IF reviewed.status <> 'PROPOSED' THEN
    RAISE EXCEPTION 'approval refused: the verdict is %', reviewed.status USING ERRCODE = 'check_violation';
  ELSIF reviewed.content_hash <> NEW.content_hash THEN
    RAISE EXCEPTION 'approval refused: the verdict has changed since it was reviewed' USING ERRCODE = 'check_violation';
  ELSIF approver_disabled IS NOT NULL THEN
    RAISE EXCEPTION 'approval refused: the approver is disabled' USING ERRCODE = 'check_violation';
  ELSIF NEW.is_override AND approver_role <> 'ADMIN' THEN
    RAISE EXCEPTION 'approval refused: only an admin overrides' USING ERRCODE = 'check_violation';
  ELSIF NOT NEW.is_override AND approver_role <> 'REVIEWER' THEN
    RAISE EXCEPTION 'approval refused: only a reviewer approves' USING ERRCODE = 'check_violation';
  ELSIF NOT NEW.is_override AND is_contributor THEN
    RAISE EXCEPTION 'approval refused: whoever wrote, edited or added evidence to a verdict cannot approve it'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "approval_by_other_eyes" BEFORE INSERT ON "approval" FOR EACH ROW EXECUTE FUNCTION check_approval();

-- A verdict is written as PROPOSED, comes into force only by enough approvals of exactly its content, and is a
-- document from then on.
CREATE FUNCTION check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE approvals integer; has_override boolean; changes_content boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'PROPOSED' THEN
      RAISE EXCEPTION 'a verdict begins as PROPOSED' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.claim_id, OLD.number, OLD.proposed_by_id) IS DISTINCT FROM (NEW.id, NEW.claim_id, NEW.number, NEW.proposed_by_id) THEN
    RAISE EXCEPTION 'a verdict keeps its claim, number and author' USING ERRCODE = 'restrict_violation';
  END IF;
  changes_content := (OLD.rating, OLD.rationale, OLD.would_settle, OLD.next_check_at, OLD.waiver, OLD.correction_class,
      OLD.correction_note, OLD.policy_version)
    IS DISTINCT FROM (NEW.rating, NEW.rationale, NEW.would_settle, NEW.next_check_at, NEW.waiver, NEW.correction_class,
      NEW.correction_note, NEW.policy_version);
  IF OLD.status IN ('APPROVED', 'SUPERSEDED', 'WITHDRAWN')
    AND (changes_content OR (OLD.content_hash, OLD.approvals_required) IS DISTINCT FROM (NEW.content_hash, NEW.approvals_required)) THEN
    RAISE EXCEPTION 'an approved verdict is not edited; a later one supersedes it' USING ERRCODE = 'restrict_violation';
  END IF;
  -- A sealed content (its hash is set) is changed only by breaking the seal, which voids the approvals that name it; a
  -- seal that was approved once is never set again.
  IF OLD.content_hash = NEW.content_hash AND OLD.content_hash <> repeat('0', 64)
    AND (changes_content OR NEW.approvals_required < OLD.approvals_required) THEN
    RAISE EXCEPTION 'a sealed verdict is not edited under its hash' USING ERRCODE = 'restrict_violation';
  ELSIF OLD.content_hash <> NEW.content_hash
    AND EXISTS (SELECT FROM approval a WHERE a.verdict_id = NEW.id AND a.content_hash = NEW.content_hash) THEN
    RAISE EXCEPTION 'a verdict does not take a hash again that was approved before' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status IS NOT DISTINCT FROM NEW.status THEN RETURN NEW; END IF;
  IF NOT (OLD.status, NEW.status) IN (('PROPOSED', 'RETURNED'), ('RETURNED', 'PROPOSED'), ('PROPOSED', 'APPROVED'),
                                     ('APPROVED', 'SUPERSEDED'), ('APPROVED', 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'a verdict that is % does not become %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.status = 'APPROVED' THEN
    SELECT count(DISTINCT approver_id), bool_or(is_override) INTO approvals, has_override FROM approval
      WHERE verdict_id = NEW.id AND content_hash = NEW.content_hash;
    IF NOT coalesce(has_override, false) AND approvals < NEW.approvals_required THEN
      RAISE EXCEPTION 'a verdict needs % approval(s) of its present content; it has %', NEW.approvals_required, approvals
        USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "verdict_by_the_rules" BEFORE INSERT OR UPDATE ON "verdict" FOR EACH ROW EXECUTE FUNCTION check_verdict();

-- Evidence belongs to a verdict in the making whose seal is broken; with an approved one it is a document too.
CREATE FUNCTION check_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE cited verdict%ROWTYPE;
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.verdict_id, NEW.added_by_id) IS DISTINCT FROM (OLD.verdict_id, OLD.added_by_id) THEN
    RAISE EXCEPTION 'evidence keeps its verdict and who added it' USING ERRCODE = 'restrict_violation';
  END IF;
  SELECT * INTO cited FROM verdict WHERE id = coalesce(NEW.verdict_id, OLD.verdict_id) FOR UPDATE;
  IF cited.status NOT IN ('PROPOSED', 'RETURNED') THEN
    RAISE EXCEPTION 'the evidence of a verdict that is % is not changed', cited.status USING ERRCODE = 'restrict_violation';
  ELSIF cited.content_hash <> repeat('0', 64) THEN
    RAISE EXCEPTION 'the evidence of a sealed verdict is not changed under its hash' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "evidence_of_a_verdict_in_the_making" BEFORE INSERT OR UPDATE OR DELETE ON "evidence"
  FOR EACH ROW EXECUTE FUNCTION check_evidence();

-- The first link of every chain.
INSERT INTO "audit_head" ("id", "seq", "hash") VALUES (1, 0, repeat('0', 64));
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_is_one_row" CHECK ("id" = 1);

-- The application works as this role; it owns nothing, so it cannot drop a trigger or empty a table.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'claimdesk_app') THEN
    CREATE ROLE claimdesk_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'the role claimdesk_app is missing and % may not make it', current_user
      USING HINT = format('As an administrator: CREATE ROLE claimdesk_app NOLOGIN; GRANT claimdesk_app TO %I;', current_user);
END $$;
-- Whoever makes a role on a managed PostgreSQL 16 or newer may not take it without being told so.
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'claimdesk_app', 'MEMBER') THEN
    EXECUTE format('GRANT claimdesk_app TO %I', current_user);
  END IF;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;
GRANT USAGE ON SCHEMA public TO claimdesk_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO claimdesk_app;
REVOKE UPDATE, DELETE ON "audit_event", "contributor", "approval", "verdict_return" FROM claimdesk_app;
REVOKE DELETE ON "verdict", "revision", "audit_head" FROM claimdesk_app;
REVOKE UPDATE ON "audit_personal" FROM claimdesk_app;
REVOKE UPDATE, DELETE ON "audit_checkpoint" FROM claimdesk_app;
DO $$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN REVOKE ALL ON "_prisma_migrations" FROM claimdesk_app; END IF;
END $$;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO claimdesk_app;
