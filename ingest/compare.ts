import type { Provision } from '#knowledge/provision.ts'

/** What a new version of a document changed, by address. A provision counts as changed when its own lines did. */
export interface Changes {
  added: Change[]
  removed: Change[]
  changed: Change[]
  /** How many provisions stayed as they were. */
  kept: number
}

export interface Change {
  key: string
  address: string
}

/** Compares two versions of one document provision by provision, in the order of the new one. */
export function compare(before: readonly Provision[], after: readonly Provision[]): Changes {
  const old = new Map(before.map((provision) => [provision.key, provision]))
  const now = new Map(after.map((provision) => [provision.key, provision]))
  const both = after.filter(({ key }) => old.has(key))
  const changed = both.filter((provision) => words(old.get(provision.key)) !== words(provision))
  return {
    added: after.filter(({ key }) => !old.has(key)).map(change),
    removed: before.filter(({ key }) => !now.has(key)).map(change),
    changed: changed.map(change),
    kept: both.length - changed.length
  }
}

function change({ key, address }: Provision): Change {
  return { key, address }
}

/** Line breaks and spacing differ between file formats; the words do not. */
function words(provision: Provision | undefined): string {
  return (provision?.own ?? '').normalize('NFC').split(/\s+/).join(' ').trim()
}
