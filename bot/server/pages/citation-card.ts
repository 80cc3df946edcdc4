import type { Citation } from '#knowledge/citation.ts'
import { passagePath } from './address.ts'
import { type Html, html } from './html.ts'
import { validityBadge } from './validity-badge.ts'

/** The sources of a reply, one card for each provision with all that is quoted of it. */
export function citationCards(citations: readonly Citation[]): Html[] {
  const byProvision = Map.groupBy(citations, ({ passage, provision }) => `${passage} ${provision}`)
  return [...byProvision.values()].flatMap(([first, ...more]) =>
    first
      ? [
          citationCard(
            first,
            [first, ...more].map(({ quote }) => quote)
          )
        ]
      : []
  )
}

/** The `data-slot`s are where the chat's script fills a copy of the same card. */
export function citationCard(citation: Omit<Citation, 'quote'>, quotes: readonly string[]): Html {
  const { document, title, provision, validity, passage } = citation
  return html`<section class="citation citation-${validity}">
<p class="citation-head"><strong data-slot="provision">${provision ?? 'Trích văn bản'}</strong> ${validityBadge(validity)}</p>
<p class="citation-source"><span class="number" data-slot="document">${document}</span> <span data-slot="title">${title === document ? '' : title}</span></p>
<details><summary>Nguyên văn đoạn trích</summary>
${quotes.map((quote) => html`<blockquote class="verbatim" data-slot="quote">${quote}</blockquote>`)}</details>
<p class="citation-open"><a data-slot="link" href="${passagePath(passage)}">Mở toàn văn điều khoản</a></p>
</section>`
}
