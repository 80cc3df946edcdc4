import type { Reply } from '#bot/conversation/reply.ts'
import type { Button } from '#bot/message.ts'
import type { Validity } from '#knowledge/document.ts'
import { citationCard, citationCards } from './citation-card.ts'
import { type Html, html } from './html.ts'
import { replyText } from './reply-text.ts'
import { FAILURE, VALIDITY } from './words.ts'

/**
 * One question with its answer and what may be tapped next; without a reply, the empty answer that the chat's script
 * fills in a copy.
 */
export function chatTurn(session: string, question: string, reply: Reply | null): Html {
  return html`<article class="turn">
<div class="question"><h2>Bạn hỏi</h2><p data-slot="question">${question}</p></div>
<div class="reply" data-slot="reply">
<h2>Trợ lý tự động (AI)</h2>
<p class="reply-text" data-slot="text">${reply && replyText(reply.text)}</p>
<div class="citations" data-slot="citations">${reply && citationCards(reply.citations)}</div>
<form class="offers" data-slot="offers" method="post" action="/#turns">
<input type="hidden" name="session" value="${session}">${reply?.buttons?.map(offer)}</form>
</div>
</article>`
}

function offer({ label, payload }: Button): Html {
  return html`<button name="text" value="${payload}">${label}</button>`
}

/** The same markup, empty, for the chat's script: a turn, a citation for each validity, a failure for each cause. */
export function chatTemplates(): Html {
  return html`<template id="turn">${chatTurn('', '', null)}</template>
${(Object.keys(VALIDITY) as Validity[]).map(
  (validity) => html`<template id="citation-${validity}">${citationCard({ ...NO_CITATION, validity }, [''])}</template>`
)}
${Object.entries(FAILURE).map(
  ([cause, sentence]) => html`<template id="failed-${cause}"><div class="failed" data-slot="failed">
<p role="alert">${sentence}</p>
<button type="button" data-slot="retry">Gửi lại</button>
</div></template>`
)}`
}

const NO_CITATION = { document: '', title: '', provision: null, passage: '' }
