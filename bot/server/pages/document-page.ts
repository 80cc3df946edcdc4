import { type Day, type DocumentRecord, validityOn } from '#knowledge/document.ts'
import { documentPath } from './address.ts'
import { documentName, sampleBadge } from './documents-page.ts'
import { type Frame, renderPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { type Entry, isTitled } from './outline.ts'
import { provisionBody, splitTitle } from './provision-body.ts'
import { relationList } from './relations.ts'
import { sheetLinks, sheetOf, sheetPath } from './sheet-links.ts'
import { cutIntoSheets } from './sheets.ts'
import { validityBadge } from './validity-badge.ts'
import { dayInWords, SAMPLE_NOTE } from './words.ts'

/** More titles than this are shown from the top levels only, so that the contents stay an overview. */
const MOST_CONTENTS = 120

/** A document with its provisions; `known` are the documents its relations may lead to, `sheet` counts from 1. */
export interface DocumentView {
  document: DocumentRecord
  roots: Entry[]
  known: DocumentRecord[]
  today: Day
  sheet: number
}

export function documentPage(frame: Frame, { document, roots, known, today, sheet }: DocumentView): string {
  const path = documentPath(document.id)
  const { shown, sheets, at } = sheetOf(cutIntoSheets(roots), sheet)
  const body = html`<nav class="trail" aria-label="Vị trí"><a href="/van-ban">Văn bản</a></nav>
<header class="document">
${at === 1 ? fullHead(document, today) : shortHead(document, at)}
</header>
${at === 1 && relationList(document, known)}
${contents(cutIntoSheets(roots), path, at)}
<article class="text" aria-label="Nội dung văn bản">
${provisionBody(shown ?? [], { document, today })}
</article>
${sheetLinks(path, at, sheets)}`
  return renderPage(frame, { title: documentName(document), current: 'documents', body })
}

function fullHead(document: DocumentRecord, today: Day): Html {
  const { title, sample } = document
  const name = documentName(document)
  return html`<h1>${name}</h1>
${name !== title && html`<p class="document-name">${title}</p>`}
<p>${validityBadge(validityOn(document, today))} ${sample && sampleBadge()} <span class="facts">tính đến ngày ${dayInWords(today)}</span></p>
${sample && html`<p class="facts">${SAMPLE_NOTE}</p>`}
<dl class="facts-list">${facts(document).map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function shortHead(document: DocumentRecord, at: number): Html {
  return html`<h1><a href="${documentPath(document.id)}">${documentName(document)}</a></h1>
<p class="facts">Trang ${at}</p>`
}

function facts({ issuer, signer, issued, effective, expires, period }: DocumentRecord): [string, string | null][] {
  return [
    ['Cơ quan ban hành', issuer],
    ['Người ký', signer],
    ['Ngày ban hành', issued && dayInWords(issued)],
    ['Có hiệu lực từ', effective ? dayInWords(effective) : 'chưa rõ'],
    ['Hết hiệu lực từ', expires && dayInWords(expires)],
    ['Áp dụng cho', period]
  ]
}

function contents(sheets: readonly Entry[][], path: string, at: number): Html | null {
  const titles = sheets.flatMap((entries, i) =>
    entries.filter(({ provision }) => isTitled(provision)).map((entry) => ({ entry, sheet: i + 1 }))
  )
  if (titles.length < 3) return null
  const shown = titles.length <= MOST_CONTENTS ? titles : titles.filter(({ entry }) => entry.titlesAbove === 0)
  const items = shown.map(({ entry, sheet }) => {
    const { provision, titlesAbove } = entry
    const address = `${sheet === at ? '' : sheetPath(path, sheet)}#${provision.key}`
    return html`<li class="indent-${Math.min(titlesAbove, 3)}"><a href="${address}">${splitTitle(provision).title}</a></li>
`
  })
  return html`<details class="contents"><summary>Mục lục</summary><ol>${items}</ol></details>`
}
