import type { DocumentRecord, Period } from '#knowledge/document.ts'
import type { Level, Provision } from '#knowledge/provision.ts'

/** A provision in its place: what lies around it, when it holds, and what it contains. */
export interface Entry {
  provision: Provision
  /** How many titled provisions contain it. */
  titlesAbove: number
  /** How many untitled provisions contain it: how far it is set in below its title. */
  indent: number
  period: Period
  parent: Entry | null
  children: Entry[]
}

/** Levels that hold articles together; their text is their title alone. */
const CONTAINERS: readonly Level[] = ['phan', 'chuong', 'muc', 'tieu_muc']
const TITLED: readonly Level[] = [...CONTAINERS, 'phu_luc', 'dieu']

export function isContainer({ provision }: Entry): boolean {
  const level = levelOf(provision)
  return level !== null && CONTAINERS.includes(level)
}

/** The provision's own level: that of the last step of its path. */
export function levelOf(provision: Provision): Level | null {
  return provision.path.at(-1)?.level ?? null
}

/** The provisions as a forest in reading order. What a provision does not say of its period, the one around it does. */
export function outline(document: DocumentRecord, provisions: readonly Provision[]): Entry[] {
  const entries = new Map<string, Entry>()
  const roots: Entry[] = []
  for (const provision of provisions.toSorted((a, b) => a.order - b.order)) {
    const parent = provision.parent === null ? undefined : entries.get(provision.parent)
    const around = parent?.period ?? document
    const period = {
      effective: provision.effective ?? around.effective,
      expires: provision.expires ?? around.expires
    }
    const entry: Entry = { provision, ...placeBelow(parent), period, parent: parent ?? null, children: [] }
    entries.set(provision.key, entry)
    ;(parent?.children ?? roots).push(entry)
  }
  return roots
}

function placeBelow(parent: Entry | undefined): Pick<Entry, 'titlesAbove' | 'indent'> {
  if (!parent) return { titlesAbove: 0, indent: 0 }
  const { titlesAbove, indent } = parent
  return isTitled(parent.provision) ? { titlesAbove: titlesAbove + 1, indent: 0 } : { titlesAbove, indent: indent + 1 }
}

/** Whether its first lines are a title: an article, an annex, what holds articles together, and whatever has a heading. */
export function isTitled(provision: Provision): boolean {
  const level = levelOf(provision)
  if (level === 'bang' || level === 'hang') return false
  return provision.heading !== null || (level !== null && TITLED.includes(level))
}

/** The entry as if nothing contained it, for showing it by itself. */
export function lift(entry: Entry, { titlesAbove, indent }: Pick<Entry, 'titlesAbove' | 'indent'> = entry): Entry {
  return {
    ...entry,
    titlesAbove: entry.titlesAbove - titlesAbove,
    indent: Math.max(entry.indent - indent, 0),
    children: entry.children.map((child) =>
      lift(child, { titlesAbove, indent: isTitled(entry.provision) ? 0 : indent })
    )
  }
}

/** An entry and all it contains, in reading order. */
export function flatten(entry: Entry): Entry[] {
  return [entry, ...entry.children.flatMap(flatten)]
}

/** The entries from the outermost to the one with this key; empty where there is none. */
export function pathTo(roots: readonly Entry[], key: string): Entry[] {
  for (const root of roots) {
    if (root.provision.key === key) return [root]
    const below = pathTo(root.children, key)
    if (below.length > 0) return [root, ...below]
  }
  return []
}
