-- Claims are matched against the whole archive by index: what a statement says is kept with its place, keys lead to the
-- statements that may be the same, and every comparison that found two alike is kept with its reasons. Stories can be edited.

-- CreateEnum
CREATE TYPE "MatchLevel" AS ENUM ('CONFIRMED', 'SUGGESTED');

-- AlterTable
ALTER TABLE "appearance" ADD COLUMN     "home_claim_id" UUID,
ADD COLUMN     "profile" JSONB;

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "matched_by" INTEGER;

-- AlterTable
ALTER TABLE "story" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "match_key" (
    "key" INTEGER NOT NULL,
    "appearance_id" UUID NOT NULL,

    CONSTRAINT "match_key_pkey" PRIMARY KEY ("key","appearance_id")
);

-- CreateTable
CREATE TABLE "match" (
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "level" "MatchLevel" NOT NULL,
    "is_opposed" BOOLEAN NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_pkey" PRIMARY KEY ("first_id","second_id")
);

-- CreateTable
CREATE TABLE "match_rejection" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "reason" TEXT,
    "rejected_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "match_rejection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_key" (
    "key" INTEGER NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "story_key_pkey" PRIMARY KEY ("key","article_id")
);

-- CreateIndex
CREATE INDEX "match_second_id_idx" ON "match"("second_id");

-- CreateIndex
CREATE INDEX "match_rejection_other_id_idx" ON "match_rejection"("other_id");

-- CreateIndex
CREATE UNIQUE INDEX "match_rejection_claim_id_other_id_key" ON "match_rejection"("claim_id", "other_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match" ADD CONSTRAINT "match_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_rejection" ADD CONSTRAINT "match_rejection_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_rejection" ADD CONSTRAINT "match_rejection_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_rejection" ADD CONSTRAINT "match_rejection_rejected_by_id_fkey" FOREIGN KEY ("rejected_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Pairs are kept once, the smaller id first.
ALTER TABLE "match" ADD CONSTRAINT "match_first_is_smaller" CHECK ("first_id" < "second_id");
ALTER TABLE "match_rejection" ADD CONSTRAINT "match_rejection_in_order" CHECK ("claim_id" < "other_id");

-- Where a place came from before homes were kept is told by the audit log alone: its claim of today stands for it.
UPDATE "appearance" SET "home_claim_id" = "claim_id";
