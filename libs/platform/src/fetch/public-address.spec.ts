import { isPublicAddress } from './public-address.ts';

describe('an address that pages are fetched from', () => {
  it.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '192.0.1.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::5'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    // This host, private networks, link-local and cloud metadata.
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '127.0.0.1',
      '127.255.255.254',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.0.1',
    ],
    ...['169.254.0.1', '169.254.169.254', '100.64.0.1', '100.127.255.255'],
    // Protocols, benchmarks, documentation, multicast, reserved.
    ...['192.0.0.1', '192.0.0.170', '192.0.2.1', '198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1'],
    ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.88.99.1'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', 'fc00::1', 'fd12:3456::1', 'fe80::1'],
    ...['fec0::1', 'ff02::1', '100::1', '2001:db8::1', '2001::1', '2001:10::1', '2001:20::1', '2001:1::1', '3fff::1'],
    // An IPv4 address inside: NAT64, its local form, 6to4.
    ...[
      '64:ff9b::7f00:1',
      '64:ff9b::a00:1',
      '64:ff9b:1::7f00:1',
      '2002:7f00:1::',
      '2002:a00:1::1',
      '5f00::1',
      '4000::1',
    ],
    ...['', 'localhost', '127.0.0.1 ', 'fe80::1%eth0', '999.1.1.1'],
  ])('%p is not', (address) => expect(isPublicAddress(address)).toBe(false));
});
