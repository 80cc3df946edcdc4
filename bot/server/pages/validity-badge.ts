import type { Validity } from '#knowledge/document.ts'
import { type Html, html } from './html.ts'
import { VALIDITY } from './words.ts'

export function validityBadge(validity: Validity): Html {
  const { sign, words } = VALIDITY[validity]
  return html`<span class="badge badge-${validity}"><span aria-hidden="true">${sign}</span> ${words}</span>`
}
