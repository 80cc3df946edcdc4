import { sayAmendedBy } from '#knowledge/amended-by.ts'
import type { DocumentRecord, Period } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { CrossReference } from '#knowledge/provision.ts'
import { documentPath, provisionPath } from './address.ts'
import { documentName } from './documents-page.ts'
import { type Html, html } from './html.ts'
import { type Entry, flatten, isContainer } from './outline.ts'
import { isNumber } from './relations.ts'
import { dayInWords } from './words.ts'

/** A place that a provision's text names; `href` is null where the document is not known here. */
export interface ReferenceLink {
  words: string
  href: string | null
}

/** What a provision and all shown with it refer to, resolved to pages that exist. */
export async function referenceLinks(
  knowledge: Pick<Knowledge, 'listDocuments' | 'readDocument'>,
  document: DocumentRecord,
  entry: Entry
): Promise<ReferenceLink[]> {
  const shown = isContainer(entry) ? [entry] : flatten(entry)
  const inside = new Set(shown.map(({ provision }) => provision.key))
  const named = shown.flatMap(({ provision }) => provision.references ?? [])
  const outer = named.filter((reference) => reference.document !== null || !inside.has(reference.key))
  const unique = [...new Map(outer.map((reference) => [JSON.stringify(reference), reference])).values()]
  const known = unique.some((reference) => reference.document !== null) ? await knowledge.listDocuments() : []
  const links = unique.map((reference) => {
    if (reference.document === null)
      return { words: reference.address, href: provisionPath(document.id, reference.key) }
    const number = reference.document
    const other = known.find((summary) => isNumber(summary.document, number))
    return linkToOther(knowledge, reference, number, other?.document ?? null)
  })
  return Promise.all(links)
}

async function linkToOther(
  knowledge: Pick<Knowledge, 'readDocument'>,
  { address, key }: CrossReference,
  number: string,
  other: DocumentRecord | null
): Promise<ReferenceLink> {
  const words = `${address}, ${other === null ? number : documentName(other)}`
  if (other === null) return { words, href: null }
  const provisions = (await knowledge.readDocument(other.id))?.provisions ?? []
  const found = provisions.some((provision) => provision.key === key)
  return { words, href: found ? provisionPath(other.id, key) : documentPath(other.id) }
}

export function referenceList(links: readonly ReferenceLink[]): Html | null {
  if (links.length === 0) return null
  const items = links.map(
    ({ words, href }) => html`<li>${href === null ? words : html`<a href="${href}">${words}</a>`}</li>`
  )
  return html`<section><h2>Dẫn chiếu đến</h2><ul>${items}</ul></section>`
}

/** The other wordings of the same address, each with its time, and whose words these are. */
export function wordings(roots: readonly Entry[], entry: Entry, document: DocumentRecord): Html | null {
  const { address, amendedBy } = entry.provision
  const others = roots.flatMap(flatten).filter((other) => other !== entry && other.provision.address === address)
  const dated = others.filter((other) => other.period.effective !== entry.period.effective)
  if (amendedBy === undefined && dated.length === 0) return null
  const items = dated.map(
    (other) =>
      html`<li><a href="${provisionPath(document.id, other.provision.key)}">${capitalise(timeOf(other.period))}</a>${saidOf(other, (words) => ` (theo ${words})`)}</li>`
  )
  return html`<section>${saidOf(entry, (words) => html`<p class="facts">Nội dung theo ${words}.</p>`)}
${items.length > 0 && html`<h2>Nội dung vào thời gian khác</h2><ul>${items}</ul>`}</section>`
}

function saidOf<T>({ provision }: Entry, say: (words: string) => T): T | null {
  return provision.amendedBy === undefined ? null : say(sayAmendedBy(provision.amendedBy))
}

function timeOf({ effective, expires }: Period): string {
  const parts = [effective && `từ ngày ${dayInWords(effective)}`, expires && `trước ngày ${dayInWords(expires)}`]
  return parts.filter((part) => part !== null && part !== '').join(', ') || 'không rõ thời gian'
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
