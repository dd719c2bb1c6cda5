interface Addressed {
  url: string;
  /** The address that the page says is its own. */
  canonicalUrl: string | null;
}

/** Names that lead somewhere only within a house. */
const INSIDE =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa|test|invalid|onion)$/i;

/**
 * Where readers find an article: the first address that anyone could open, the page's own before the one it was fetched
 * from. Null where there is none: an address within the house, a bare number, or one with a password in it says more
 * than readers are to know.
 */
export function publicAddress(sources: readonly Addressed[]): string | null {
  const addresses = sources.flatMap(({ url, canonicalUrl }) => [canonicalUrl, url]);
  return addresses.find((address) => address !== null && isPublic(address)) ?? null;
}

function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  const isInside = !hostname.includes('.') || INSIDE.test(hostname.replace(/\.$/, ''));
  return /^https?:$/.test(protocol) && !username && !password && !isNumber && !isInside;
}
