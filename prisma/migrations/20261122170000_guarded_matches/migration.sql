-- What stands against a match is part of how claims are gathered: it was in the reasons alone.
-- AlterTable
ALTER TABLE "match" ADD COLUMN     "is_guarded" BOOLEAN NOT NULL DEFAULT false;


