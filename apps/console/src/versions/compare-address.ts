/** Which two versions are compared, as it stands in the page's address: `?compare=1..3`. */
export interface Compared {
  from: number;
  to: number;
}

export function readCompared(search: string): Compared | null {
  const [, from, to] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(new URLSearchParams(search).get('compare') ?? '') ?? [];
  return from && to && Number(from) < Number(to) ? { from: Number(from), to: Number(to) } : null;
}

export const comparedAddress = (articleId: string, compared: Compared | null): string =>
  `/articles/${articleId}/show${compared ? `?compare=${compared.from}..${compared.to}` : ''}`;
