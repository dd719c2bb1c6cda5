-- CreateEnum
CREATE TYPE "PublicationKind" AS ENUM ('PUBLISHED', 'CORRECTED', 'RENEWED', 'STALE', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "published_claim" (
    "seq" BIGINT NOT NULL,
    "claim_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "first_seq" BIGINT NOT NULL,
    "kind" "PublicationKind" NOT NULL,
    "verdict_id" UUID NOT NULL,
    "rating" "Rating",
    "text" TEXT NOT NULL,
    "story_id" UUID,
    "outlets" TEXT[],
    "speakers" TEXT[],
    "first_appearance_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "snapshot" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,

    CONSTRAINT "published_claim_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "published_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "published_head_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "published_claim_claim_id_number_key" ON "published_claim"("claim_id", "number");

-- CreateIndex
CREATE INDEX "published_claim_claim_id_seq_idx" ON "published_claim"("claim_id", "seq");

-- CreateIndex
CREATE INDEX "published_claim_first_seq_seq_idx" ON "published_claim"("first_seq", "seq");

-- CreateIndex
CREATE INDEX "published_claim_verdict_id_idx" ON "published_claim"("verdict_id");

-- CreateIndex
CREATE INDEX "published_claim_story_id_idx" ON "published_claim"("story_id");

-- CreateIndex
CREATE INDEX "published_claim_rating_first_seq_idx" ON "published_claim"("rating", "first_seq");

-- CreateIndex
CREATE INDEX "published_claim_outlets_idx" ON "published_claim" USING GIN ("outlets");

-- CreateIndex
CREATE INDEX "published_claim_speakers_idx" ON "published_claim" USING GIN ("speakers");

-- AddForeignKey
ALTER TABLE "published_claim" ADD CONSTRAINT "published_claim_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_claim" ADD CONSTRAINT "published_claim_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Words are searched where the claim says them.
CREATE INDEX "published_claim_words" ON "published_claim" USING GIN (to_tsvector('english', "text"));

ALTER TABLE "published_claim" ADD CONSTRAINT "published_rating_unless_withdrawn" CHECK (("rating" IS NULL) = ("kind" = 'WITHDRAWN'));

INSERT INTO "published_head" ("id", "seq", "at") VALUES (1, 0, 'epoch');
ALTER TABLE "published_head" ADD CONSTRAINT "published_head_is_one_row" CHECK ("id" = 1);

-- Numbers are given here, under the lock of the head's row, whoever inserts. The lock is held until the commit, so
-- numbers are committed in their order and without gaps: a reader who has seen one has seen all before it. The
-- application's role may not write the head itself; this function may, as its owner.
CREATE FUNCTION number_publication() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE head published_head%ROWTYPE; before published_claim%ROWTYPE;
BEGIN
  UPDATE published_head SET seq = seq + 1, at = greatest(at, clock_timestamp()) WHERE id = 1 RETURNING * INTO head;
  SELECT * INTO before FROM published_claim WHERE claim_id = NEW.claim_id ORDER BY number DESC LIMIT 1;
  IF before.kind = 'WITHDRAWN' THEN
    RAISE EXCEPTION 'a withdrawn claim is not published again' USING ERRCODE = 'check_violation';
  ELSIF before.seq IS NULL AND NEW.kind <> 'PUBLISHED' THEN
    RAISE EXCEPTION 'a claim is first PUBLISHED, then %', NEW.kind USING ERRCODE = 'check_violation';
  ELSIF before.seq IS NOT NULL AND NEW.kind = 'PUBLISHED' THEN
    RAISE EXCEPTION 'a claim is PUBLISHED once' USING ERRCODE = 'check_violation';
  END IF;
  NEW.seq := head.seq;
  NEW.published_at := head.at;
  NEW.number := coalesce(before.number, 0) + 1;
  NEW.first_seq := coalesce(before.first_seq, head.seq);
  NEW.first_published_at := coalesce(before.first_published_at, head.at);
  RETURN NEW;
END $$;
CREATE TRIGGER "published_claim_is_numbered" BEFORE INSERT ON "published_claim" FOR EACH ROW EXECUTE FUNCTION number_publication();

-- What was published stays as it was.
CREATE TRIGGER "published_claim_only_grows" BEFORE UPDATE OR DELETE ON "published_claim" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "published_claim_is_not_emptied" BEFORE TRUNCATE ON "published_claim" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON "published_claim" TO claimdesk_app;
REVOKE UPDATE, DELETE ON "published_claim" FROM claimdesk_app;
GRANT SELECT ON "published_head" TO claimdesk_app;
REVOKE INSERT, UPDATE, DELETE ON "published_head" FROM claimdesk_app;

-- No verdict comes into force or is withdrawn without being published in the same transaction, by whichever path.
CREATE FUNCTION check_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM published_claim p WHERE p.verdict_id = NEW.id AND (p.kind = 'WITHDRAWN') = (NEW.status = 'WITHDRAWN')) THEN
    RAISE EXCEPTION 'a verdict that is % is published in the same transaction', NEW.status USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "verdict_is_published" AFTER UPDATE OF "status" ON "verdict" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.status IN ('APPROVED', 'WITHDRAWN'))
  EXECUTE FUNCTION check_published();
