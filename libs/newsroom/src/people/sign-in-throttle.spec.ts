import { networkOf } from './sign-in-throttle.ts';

describe('the network that is throttled as one', () => {
  it.each([
    ['an IPv4 address is itself', '192.0.2.7', '192.0.2.7'],
    ['an IPv4 address written as IPv6 is the same', '::ffff:192.0.2.7', '192.0.2.7'],
    ['IPv6 addresses count by their /64', '2001:db8:0:1:a:b:c:d', '2001:db8:0:1::/64'],
    ['however their zeros are written', '2001:0db8::1:a:b:c:d', '2001:db8:0:1::/64'],
    ['short ones too', '2001:db8::1', '2001:db8:0:0::/64'],
    ['this machine', '::1', '0:0:0:0::/64'],
  ])('%s', (_, address, network) => expect(networkOf(address)).toBe(network));
});
