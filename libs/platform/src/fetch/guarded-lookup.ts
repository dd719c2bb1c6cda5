import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isAddress, isPublicAddress } from './public-address.ts';
import { FetchFailure } from './fetch-failure.ts';

/** All addresses of a host name, as the system resolves it. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

export const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) =>
    lookup(hostname, { all: true, verbatim: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

type Callback = (error: Error | null, address: LookupAddress[] | string, family?: number) => void;

/**
 * A `lookup` for sockets that answers only what may be connected to. The socket connects to exactly these addresses, so
 * a name that resolves differently a moment later gains nothing; one forbidden address among several forbids the name.
 */
export function guardedLookup(resolve: Resolve, mayBePrivate = false) {
  return (hostname: string, options: LookupOptions, callback: Callback): void => {
    resolve(hostname)
      .then((addresses) => checked(hostname, addresses, mayBePrivate))
      .then(
        (addresses) =>
          options.all ? callback(null, addresses) : callback(null, addresses[0]!.address, addresses[0]!.family),
        (error: Error) => callback(error, []),
      );
  };
}

function checked(hostname: string, addresses: LookupAddress[], mayBePrivate: boolean): LookupAddress[] {
  if (!addresses.length) throw hostNotFound(hostname);
  if (!mayBePrivate && !addresses.every(({ address }) => isPublicAddress(address))) throw forbidden(hostname);
  return addresses;
}

/** @throws FetchFailure when the host is an IP address that may not be connected to */
export function checkLiteralAddress(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isAddress(bare) && !isPublicAddress(bare)) throw forbidden(hostname);
}

export const hostNotFound = (hostname: string) =>
  new FetchFailure('HOST_NOT_FOUND', `There is no site ${hostname}. Check the address.`, true);

const forbidden = (hostname: string) =>
  new FetchFailure(
    'ADDRESS_FORBIDDEN',
    `${hostname} is not on the public internet, so the desk does not fetch from it. Paste the text instead.`,
  );
