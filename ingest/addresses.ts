import { BlockList, isIP } from 'node:net'

/** Ranges of IPv4 that lead inside the machine, its network or nowhere (IANA special-purpose registry). */
const CLOSED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
]

/** Parts of the public IPv6 space 2000::/3 that carry other addresses inside them or are for documents only. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
]

const closedV4 = blockList(CLOSED_V4, 'ipv4')
const closedV6 = blockList(CLOSED_V6, 'ipv6')
const globalV6 = blockList([['2000::', 3]], 'ipv6')

/** True for an address of the open internet; mapped, tunnelled, private, loopback and link-local ones are not. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !closedV4.check(address, 'ipv4')
  if (isIP(address) === 6) return globalV6.check(address, 'ipv6') && !closedV6.check(address, 'ipv6')
  return false
}

function blockList(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family)
  return list
}
