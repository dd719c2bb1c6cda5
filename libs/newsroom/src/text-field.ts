import { DomainError } from '@claimdesk/domain';

/** What people write: trimmed, and refused in words when it is missing, too long or no text. */
export function requiredText(
  value: string | null | undefined,
  name: string,
  longest: number,
  whyNeeded: string,
): string {
  const text = optionalText(value, name, longest);
  if (!text) throw new DomainError('INPUT_INVALID', whyNeeded, { field: name });
  return text;
}

/** As `requiredText`, but blank is null. */
export function optionalText(value: string | null | undefined, name: string, longest: number): string | null {
  const text = value?.trim() ?? '';
  if (text.length > longest)
    throw new DomainError('INPUT_INVALID', `The ${name} is ${text.length} characters long; keep it under ${longest}.`, {
      field: name,
    });
  if (text.includes('\0') || !text.isWellFormed())
    throw new DomainError('INPUT_INVALID', `The ${name} holds characters that are no text. Type it again.`, {
      field: name,
    });
  return text || null;
}
