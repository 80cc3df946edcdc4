import { passagePath } from '#bot/server/pages/address.ts'
import { documentName } from '#bot/server/pages/documents-page.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { validityBadge } from '#bot/server/pages/validity-badge.ts'
import type { Day, DocumentRecord, Validity } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { textOn } from '#knowledge/provision.ts'
import type { Bureau } from './bureau.ts'

/** A provision as staff pick it. */
export interface Offered {
  /** Passage id. */
  id: string
  /** `khoản 2 Điều 37`; null for a document without structure. */
  address: string | null
  document: DocumentRecord
  validity: Validity
  text: string
}

export function offer({ passage, document, validity }: Hit): Offered {
  return { id: passage.id, address: passage.address, document, validity, text: passage.text }
}

/** The provision behind a passage id; null when it is in no document any more. */
export async function readOffered(knowledge: Bureau['knowledge'], id: string, today: Day): Promise<Offered | null> {
  const found = await knowledge.readProvision(id, today)
  if (found === null) return null
  const { document, provision, validity } = found
  return { id, address: provision.address, document, validity, text: textOn(provision, today) }
}

/** `khoản 2 Điều 37 Thông tư 24/2024/TT-BGDĐT`. */
export function offeredName({ address, document }: Offered): string {
  return address === null ? documentName(document) : `${address} ${documentName(document)}`
}

/** A provision to tick, with its words to read. */
export function provisionChoice(offered: Offered, picked: boolean): Html {
  const { id, validity, text, address, document } = offered
  const box = picked
    ? html`<input type="checkbox" name="passages" value="${id}" id="dk-${id}" checked>`
    : html`<input type="checkbox" name="passages" value="${id}" id="dk-${id}">`
  return html`<li class="choice"><p class="choice-head">${box} <label for="dk-${id}"><strong>${address ?? 'Trích văn bản'}</strong> · ${documentName(document)}</label> ${validityBadge(validity)}</p>
<details><summary>${opening(text)}</summary><blockquote class="verbatim">${text}</blockquote><p><a href="${passagePath(id)}">Mở toàn văn</a></p></details></li>`
}

const OPENING = 150

/** The first words of a text, enough to know it by. */
function opening(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > OPENING ? `${line.slice(0, OPENING).replace(/\s\S*$/, '')}…` : line
}
