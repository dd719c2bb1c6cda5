-- AlterEnum
ALTER TYPE "ActorKind" ADD VALUE 'KEY';

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "scopes" TEXT[],
    "points_per_minute" INTEGER NOT NULL,
    "created_by_id" UUID,
    "replaces_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_token_hash_key" ON "api_key"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_replaces_id_key" ON "api_key"("replaces_id");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "api_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "api_key" ADD CONSTRAINT "api_key_is_good_for_something"
  CHECK (cardinality("scopes") > 0 AND "scopes" <@ ARRAY['published:read', 'claims:read', 'articles:write']);
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_has_a_budget" CHECK ("points_per_minute" > 0);
-- Counted for a minute and then forgotten: not worth writing ahead, and lost with a crash of the server.
ALTER TABLE "rate_limit" SET UNLOGGED;
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit" ("expire");
-- A key that was used is part of the record.
REVOKE DELETE ON "api_key" FROM claimdesk_app;
