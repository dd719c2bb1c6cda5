import { DomainError } from '@claimdesk/domain';

/** Parameters by which sites count where readers come from; the page is the same without them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|twclid|_ga|ref_src|cmpid|ocid|smid|xtor)$/i;
const LONGEST = 2_000;

/**
 * An address as it is known again: without fragment, tracking parameters and a trailing dot of the host.
 * @throws DomainError INPUT_INVALID
 */
export function sourceAddress(text: string): string {
  const trimmed = text.trim();
  const isAddress = trimmed.length <= LONGEST && URL.canParse(trimmed) && /^https?:$/.test(new URL(trimmed).protocol);
  if (!isAddress)
    throw new DomainError('INPUT_INVALID', `“${trimmed.slice(0, 80)}” is no web address. It begins with https://`, {
      field: 'url',
    });
  const url = new URL(trimmed);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href;
}

/** The domains under which a host's outlet may be known: itself without www, then its parents. */
export function domainsOf(url: string): string[] {
  const host = new URL(url).hostname.replace(/^www\d?\./, '');
  const labels = host.split('.');
  const isAddress = host.startsWith('[') || /^[\d.]+$/.test(host);
  return isAddress ? [host] : labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
}
