/** A due day lasts until its end where the editor is: "by Friday" is not Friday midnight in Greenwich. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59`).toISOString();

/** The day of a moment where the editor is, as a date field wants it: 2026-12-01. */
export const dayOf = (iso: string): string => new Date(iso).toLocaleDateString('sv-SE');
