import type { Document, Entity, Reference } from '@claimdesk/english';

const tables = new WeakMap<Document, Map<number, Reference>>();

/** What a pronoun or "the company" at this place stands for, with how surely; null where nothing was found. */
function referenceAt(document: Document, start: number): Reference | null {
  let table = tables.get(document);
  if (!table) tables.set(document, (table = new Map(document.references.map((r) => [r.start, r]))));
  return table.get(start) ?? null;
}

const FITS: [RegExp, ReadonlySet<Entity['type']>][] = [
  [/^(?:he|she|him|her|his)$/i, new Set(['PERSON'])],
  [/^(?:it|its)$/i, new Set(['ORGANISATION', 'PLACE'])],
  [/^(?:they|them|their)$/i, new Set(['ORGANISATION'])],
];

/** The one name that a pronoun or description of this form means, else null; a name of the wrong sort is refused. */
export function nameMeant(document: Document, start: number, form: string): string | null {
  const reference = referenceAt(document, start);
  if (!reference || reference.entities.length !== 1) return null;
  const entity = document.entities[reference.entities[0] ?? -1];
  if (!entity) return null;
  const fits = FITS.find(([pattern]) => pattern.test(form))?.[1];
  if (fits && !fits.has(entity.type)) return null;
  const she = /^(?:she|her)$/i.test(form);
  if (/^(?:he|him|his|she|her)$/i.test(form) && entity.gender && (entity.gender === 'FEMALE') !== she) return null;
  return entity.name;
}

/** Whether a person of this name can be meant by "he" or "she": yes unless first name or title say otherwise. */
export function genderFits(document: Document, name: string, pronoun: string): boolean {
  const last = name.split(' ').at(-1);
  const people = document.entities.filter((e) => e.type === 'PERSON' && e.gender);
  const entity =
    people.find((e) => e.name === name) ??
    people.find((e) => e.name.includes(name)) ??
    people.find((e) => e.name.split(' ').at(-1) === last && !name.includes(' '));
  return !entity || (entity.gender === 'FEMALE') === /^(?:she|hers?)$/.test(pronoun);
}
