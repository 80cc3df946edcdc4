import { type Day, type DocumentRecord, type Period, validityOn } from '#knowledge/document.ts'
import { documentPath, provisionPath } from './address.ts'
import { documentName, sampleBadge } from './documents-page.ts'
import { type Frame, renderPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { type Entry, flatten, isContainer, levelOf, lift, pathTo } from './outline.ts'
import { provisionBody, splitTitle } from './provision-body.ts'
import { type ReferenceLink, referenceList, wordings } from './provision-links.ts'
import { sheetLinks, sheetOf, sheetPath } from './sheet-links.ts'
import { cutIntoSheets } from './sheets.ts'
import { validityBadge } from './validity-badge.ts'
import { dayInWords } from './words.ts'

export interface ProvisionView {
  document: DocumentRecord
  roots: Entry[]
  key: string
  today: Day
  sheet: number
  references: ReferenceLink[]
}

/** One provision verbatim, with what lies around it; null where the document has none with this key. */
export function provisionPage(frame: Frame, view: ProvisionView): string | null {
  const { document, roots, key, today, sheet } = view
  const path = pathTo(roots, key)
  const entry = path.at(-1)
  if (!entry) return null
  const { provision, period } = entry
  const address = provisionPath(document.id, key)
  const { shown, sheets, at } = sheetOf(
    cutIntoSheets([lift(isContainer(entry) ? { ...entry, children: [] } : entry)]),
    sheet
  )
  const body = html`${trail(document, path)}
<h1 class="address">${provision.address}</h1>
<p class="document-name"><a href="${placeInDocument(roots, entry, document)}">${documentName(document)}</a></p>
<p>${validityBadge(validityOn(period, today))} ${document.sample && sampleBadge()} <span class="facts">${periodInWords(period, today)}</span></p>
<article class="text single" aria-label="Nguyên văn">
${provisionBody(shown ?? [], { document, today })}
</article>
${isContainer(entry) && childLinks(entry, document)}
${wordings(roots, entry, document)}
${referenceList(view.references)}
${sheetLinks(address, at, sheets)}
${neighbours(roots, entry, document)}`
  const title = `${capitalise(provision.address)} ${documentName(document)}`
  return renderPage(frame, { title, current: 'documents', body, canonical: address })
}

function trail(document: DocumentRecord, path: readonly Entry[]): Html {
  const above = path.slice(0, -1).map(({ provision }) => {
    const { title } = splitTitle(provision)
    return html`<a href="${provisionPath(document.id, provision.key)}">${title ?? capitalise(provision.address)}</a>`
  })
  const links = [
    html`<a href="/van-ban">Văn bản</a>`,
    html`<a href="${documentPath(document.id)}">${documentName(document)}</a>`,
    ...above
  ]
  return html`<nav class="trail" aria-label="Vị trí"><ol>${links.map((link) => html`<li>${link}</li>`)}</ol></nav>`
}

function periodInWords({ effective, expires }: Period, today: Day): string {
  const parts = [
    effective && `có hiệu lực từ ${dayInWords(effective)}`,
    expires && `hết hiệu lực từ ${dayInWords(expires)}`,
    `tính đến ngày ${dayInWords(today)}`
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function childLinks({ children }: Entry, document: DocumentRecord): Html | false {
  if (children.length === 0) return false
  const items = children.map(({ provision }) => {
    const name = splitTitle(provision).title ?? capitalise(provision.address)
    return html`<li><a href="${provisionPath(document.id, provision.key)}">${name}</a></li>`
  })
  return html`<section><h2>Gồm có</h2><ul>${items}</ul></section>`
}

function placeInDocument(roots: readonly Entry[], { provision }: Entry, document: DocumentRecord): string {
  const sheets = cutIntoSheets(roots)
  const at = sheets.findIndex((entries) => entries.some((entry) => entry.provision.key === provision.key))
  return `${sheetPath(documentPath(document.id), at + 1)}#${provision.key}`
}

/** The provisions of the same level before and after, in reading order. */
function neighbours(roots: readonly Entry[], entry: Entry, document: DocumentRecord): Html {
  const level = levelOf(entry.provision)
  const { key, address } = entry.provision
  // Other wordings of the same address are listed by themselves.
  const isPeer = ({ provision }: Entry) => provision.key === key || provision.address !== address
  const peers = roots.flatMap(flatten).filter((peer) => levelOf(peer.provision) === level && isPeer(peer))
  const at = peers.findIndex(({ provision }) => provision.key === entry.provision.key)
  const link = (peer: Entry | undefined, rel: 'prev' | 'next') =>
    peer &&
    html`<a rel="${rel}" href="${provisionPath(document.id, peer.provision.key)}">${rel === 'prev' && '← '}${capitalise(peer.provision.address)}${rel === 'next' && ' →'}</a>`
  return html`<nav class="neighbours" aria-label="Điều khoản trước và sau">
<span>${at > 0 && link(peers[at - 1], 'prev')}</span>
<span>${link(peers[at + 1], 'next')}</span>
</nav>
<p><a href="${placeInDocument(roots, entry, document)}">Xem cả văn bản, đúng chỗ này</a></p>`
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
