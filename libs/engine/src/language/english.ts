import { type English, loadEnglish } from '@claimdesk/english';

let loaded: English | null = null;

/** The model of English, loaded on first use and kept: reading its data file is the engine's only input. */
export const english = (): English => (loaded ??= loadEnglish());
