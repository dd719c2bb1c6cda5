import ipaddr from 'ipaddr.js';

const block = (cidr: string) => ipaddr.parseCIDR(cidr) as [ipaddr.IPv6, number];
/** Where all IPv6 addresses of the public network lie today; everything outside is special or not given out. */
const GLOBAL_UNICAST = block('2000::/3');
/** Set aside for protocols (IANA special-purpose registry). */
const PROTOCOL_ASSIGNMENTS = block('2001::/23');

/**
 * Whether an IP address, as text, belongs to the public network. Loopback, private, link-local, shared, benchmark,
 * documentation and multicast addresses do not; nor do IPv6 forms that carry an IPv4 address inside (mapped, NAT64,
 * 6to4, Teredo), whichever it is: the network would unpack it behind our back.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || (address.match(GLOBAL_UNICAST) && !address.match(PROTOCOL_ASSIGNMENTS));
}

/** Whether the text is an IP address of either kind. */
export const isAddress = (text: string): boolean => ipaddr.isValid(text);
