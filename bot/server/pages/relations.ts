import type { DocumentRecord, Relation } from '#knowledge/document.ts'
import { documentPath } from './address.ts'
import { documentName } from './documents-page.ts'
import { type Html, html } from './html.ts'
import { dayInWords, RELATION } from './words.ts'

/** What a document says of others and what others say of it; linked where the other document is known here. */
export function relationList(document: DocumentRecord, known: readonly DocumentRecord[]): Html | null {
  const lines = [...statedLines(document, known), ...borneLines(document, known)]
  if (lines.length === 0) return null
  const groups = [...Map.groupBy(lines, ({ heading }) => heading)]
  return html`<section class="relations"><h2>Liên quan đến văn bản khác</h2>
<dl>${groups.map(([heading, group]) => html`<dt>${heading}</dt>${group.map(({ content }) => html`<dd>${content}</dd>`)}`)}</dl>
</section>`
}

interface Line {
  heading: string
  content: Html
}

function statedLines(document: DocumentRecord, known: readonly DocumentRecord[]): Line[] {
  return document.relations.map((relation) => {
    const target = known.find((other) => isNumber(other, relation.target))
    const name = target ? link(target) : html`${relation.target}`
    return { heading: RELATION[relation.kind].stated, content: html`${name}${details(relation)}` }
  })
}

function borneLines(document: DocumentRecord, known: readonly DocumentRecord[]): Line[] {
  return known.flatMap((other) =>
    other.relations
      .filter((relation) => other.id !== document.id && isNumber(document, relation.target))
      .map((relation) => ({
        heading: RELATION[relation.kind].borne,
        content: html`${link(other)}${details(relation)}`
      }))
  )
}

function details({ provision, from }: Relation): string {
  const parts = [provision, from && `từ ngày ${dayInWords(from)}`].filter((part) => part !== null && part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function link(document: DocumentRecord): Html {
  const name = documentName(document)
  return html`<a href="${documentPath(document.id)}">${name}</a>${name !== document.title && ` ${document.title}`}`
}

/** Numbers are written with and without spaces and in either case. */
export function isNumber({ number }: DocumentRecord, target: string): boolean {
  return number !== null && bare(number) === bare(target)
}

function bare(number: string): string {
  return number.replace(/\s+/g, '').toLowerCase()
}
