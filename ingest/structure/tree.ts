import { type Level, type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { addressOf } from './addresses.ts'
import type { ArticleCount, Open } from './nesting.ts'

interface Node extends Open {
  key: string
  path: Step[]
  parent: Node | null
  heading: string | null
  lines: string[]
  page: number | null
  children: Node[]
  depth: number
  /** True for a section whose Điều are numbered by themselves (a page that quotes several documents). */
  scope: boolean
}

/** What is entered into the tree: where (how many open parts stay open) and as what. */
export interface Entry {
  keep: number
  mark: Open['mark']
  level: Level
  label: string
  ordinal: number
  heading: string | null
  page: number | null
  /** Depth of an unlabelled heading; sections nest by it. */
  depth?: number
}

/** Levels that hold others together; their text is their own lines alone. */
export const CONTAINERS: ReadonlySet<Level> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

/** The provisions of a document as they grow, with what is still open. */
export class Tree {
  #open: Node[] = []
  #nodes: Node[] = []
  #keys = new Set<string>()
  #counts = new Map<string, number>()
  /** The last Điều of the document or annex being read. */
  articles: ArticleCount | null = null

  get open(): readonly (Open & { depth: number })[] {
    return this.#open
  }

  /** Opens a part and makes it the innermost; its lines are added with `append`. */
  enter(entry: Entry): void {
    this.#open.length = Math.min(entry.keep, this.#open.length)
    const node = this.#node(entry)
    this.#open.push(node)
    if (entry.level === 'dieu') this.articles = { label: entry.label, ordinal: entry.ordinal }
    if (entry.level === 'phu_luc') this.articles = null
  }

  /** Adds a part below the innermost one without opening it; `parts` are entered below it in turn. */
  add(
    entry: Omit<Entry, 'keep' | 'mark'>,
    text: string,
    parts: (Omit<Entry, 'keep' | 'mark'> & { text: string })[]
  ): void {
    const depth = this.#open.length
    this.enter({ ...entry, keep: depth, mark: 'section' })
    if (text !== '') this.append(text)
    for (const part of parts) {
      this.enter({ ...part, keep: depth + 1, mark: 'section' })
      this.append(part.text)
    }
    this.#open.length = depth
  }

  /** Lets the Điều of the section that is open be numbered anew and addressed inside it; false where none is open. */
  numberAnew(): boolean {
    const section = this.#open.findLast((node) => node.mark === 'section' && node.level === 'muc')
    if (section === undefined || section.scope) return false
    section.scope = true
    this.articles = null
    return true
  }

  /** Adds a line to the innermost open part; false where none is open. */
  append(text: string): boolean {
    const node = this.#open.at(-1)
    node?.lines.push(text)
    return node !== undefined
  }

  close(keep: number): void {
    this.#open.length = Math.min(keep, this.#open.length)
  }

  /** Next free ordinal of a level below the innermost open part. */
  next(level: Level): number {
    const key = `${this.#open.at(-1)?.key ?? ''}/${level}`
    const count = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, count)
    return count
  }

  finish(): Provision[] {
    return this.#nodes.map((node, order) => ({
      key: node.key,
      parent: node.parent?.key ?? null,
      path: node.path,
      address: addressOf(node.path),
      heading: node.heading,
      own: node.lines.join('\n'),
      text: CONTAINERS.has(node.level) ? node.lines.join('\n') : wholeText(node),
      order,
      page: node.page,
      effective: null,
      expires: null
    }))
  }

  #node(entry: Entry): Node {
    const parent = this.#open.at(-1) ?? null
    const above = this.#addressParent(entry.level)
    const step = { level: entry.level, label: entry.label }
    const key = this.#unique([above?.key, provisionKey([step])].filter((part) => part !== undefined).join('.'))
    const path = [...(above?.path ?? []), step]
    const node: Node = { ...entry, depth: entry.depth ?? 0, key, path, parent, lines: [], children: [], scope: false }
    parent?.children.push(node)
    this.#nodes.push(node)
    return node
  }

  // Điều are numbered through the whole document, so their address leaves out chapters and sections but not the annex.
  #addressParent(level: Level): Node | undefined {
    if (level !== 'dieu') return this.#open.at(-1)
    return this.#open.findLast((node) => node.level === 'phu_luc' || node.scope)
  }

  #unique(key: string): string {
    let unique = key
    for (let i = 2; this.#keys.has(unique); i++) unique = `${key}-lan-${i}`
    this.#keys.add(unique)
    return unique
  }
}

function wholeText(node: Node): string {
  return [...node.lines, ...node.children.map(wholeText)].join('\n')
}
