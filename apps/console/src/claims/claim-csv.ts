import type { ClaimRowFragment } from '@claimdesk/contract';
import type { CsvColumn } from '../list/csv.ts';

/** Columns of the claims export: the API's own words, so that a spreadsheet and a program read the same. */
export const CLAIM_COLUMNS: CsvColumn<ClaimRowFragment>[] = [
  ['claim', (claim) => claim.text],
  ['verdict', (claim) => claim.verdict?.rating],
  ['suggested', (claim) => claim.suggestion?.rating],
  ['status', (claim) => claim.status],
  ['kind', (claim) => claim.kind],
  ['origins saying so', (claim) => claim.independentOrigins.asserting],
  ['origins denying', (claim) => claim.independentOrigins.denying],
  ['outlets', (claim) => claim.outlets.map(({ name }) => name).join('; ')],
  ['places', (claim) => claim.appearanceCount],
  ['check-worthiness', (claim) => claim.checkworthiness],
  ['story', (claim) => claim.story?.title],
  ['id', (claim) => claim.id],
];
