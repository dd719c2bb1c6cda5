import { DeskError } from '../providers/desk-error.ts';

/** What is wrong, by field; `form` is what belongs to none. Values are sentences, or keys of the language file. */
export type FieldErrors = Partial<Record<'text' | 'outlet' | 'title' | 'byline' | 'publishedAt' | 'form', string>>;

const FIELDS = ['text', 'outlet', 'title', 'byline', 'publishedAt'] as const;

/** Where on the form a refusal of the server belongs. */
export function fieldOf(error: unknown): FieldErrors {
  if (!(error instanceof DeskError)) return { form: 'desk.error.no_answer' };
  if (error.code.startsWith('TEXT_')) return { text: error.message };
  if (error.code === 'DATE_INVALID') return { publishedAt: error.message };
  const named = FIELDS.find((field) => error.details.field === field);
  return { [named ?? 'form']: error.message };
}
