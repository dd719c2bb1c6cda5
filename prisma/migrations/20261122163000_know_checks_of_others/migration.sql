-- CreateTable
CREATE TABLE "external_review" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "claim_text" TEXT NOT NULL,
    "claim_key" CHAR(64) NOT NULL,
    "claimants" TEXT[],
    "publisher" TEXT NOT NULL,
    "rating" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT,
    "claimed_at" TIMESTAMPTZ(3),
    "reviewed_at" TIMESTAMPTZ(3),
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "external_review_url_claim_key_key" ON "external_review"("url", "claim_key");

-- The words by which a claim finds what others checked.
CREATE INDEX "external_review_words" ON "external_review" USING GIN (to_tsvector('english', "claim_text"));
GRANT SELECT, INSERT, UPDATE, DELETE ON "external_review" TO claimdesk_app;
