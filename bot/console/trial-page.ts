import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ANSWER_CONFIDENCE } from '#bot/conversation/decide.ts'
import type { Outcome, Reply } from '#bot/conversation/reply.ts'
import { citationCards } from '#bot/server/pages/citation-card.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { validityBadge } from '#bot/server/pages/validity-badge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { Bureau } from './bureau.ts'
import { REASON } from './cases/words.ts'
import { showPage } from './page.ts'
import { badge, button, empty, facts, pageHead, panel } from './parts.ts'
import { offer, offeredName } from './provisions.ts'

const Asked = z.object({ hoi: z.string().trim().max(2000).catch('') })
const SHOWN = 8
const SHOWN_OLD = 4

const OUTCOME: Record<Outcome, { words: string; tone: Parameters<typeof badge>[1] }> = {
  answer: { words: 'Trả lời', tone: 'good' },
  clarify: { words: 'Hỏi lại', tone: 'busy' },
  abstain: { words: 'Nói chưa có', tone: 'warn' },
  smalltalk: { words: 'Câu xã giao', tone: 'plain' },
  handover: { words: 'Mời gặp cán bộ', tone: 'busy' },
  crisis: { words: 'Khẩn cấp', tone: 'bad' }
}

/** `/staff/thu-hoi`: asks as a citizen would and shows why the answer is what it is. Nothing of it is kept. */
export function trialRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/thu-hoi', { config: { act: 'try_question' } }, async (request, reply) => {
    const { hoi } = Asked.parse(request.query)
    return showTrial(bureau, request, reply, hoi)
  })
}

async function showTrial(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  asked: string
): Promise<FastifyReply> {
  const started = performance.now()
  const answer = asked === '' ? null : await bureau.ask(asked)
  const ms = Math.round(performance.now() - started)
  const evidence = answer === null ? null : await bureau.knowledge.retrieve(asked, bureau.today(), SHOWN)
  const body = html`${pageHead('Thử hỏi', 'Hỏi như người dân. Câu thử không được ghi lại và không tính vào số liệu.')}
<form class="panel ask" method="get" role="search"><p class="search-line"><label class="visually-hidden" for="hoi">Câu hỏi</label><input id="hoi" name="hoi" value="${asked}" maxlength="2000" required placeholder="Ví dụ: quên căn cước có được vào thi không">${button('Hỏi')}</p></form>
${answer && evidence && result(answer, evidence, ms)}`
  return showPage(bureau, request, reply, { title: 'Thử hỏi', section: 'trial', body })
}

function result(answer: Reply, evidence: Evidence, ms: number): Html {
  const { outcome, reason, text, citations, confidence } = answer
  const { words, tone } = OUTCOME[outcome]
  return html`<div class="columns"><div>
${panel('Người dân nhận được', html`<p class="bubble">${text}</p>${citationCards(citations)}`)}
${panel('Bằng chứng tìm được', evidenceList(evidence))}
</div><div>
${panel(
  'Vì sao',
  facts([
    ['Kết quả', badge(words, tone)],
    ['Lý do', reason && (REASON[reason] ?? reason)],
    ['Độ tin cậy', `${percent(confidence)} (trả lời khi từ ${percent(ANSWER_CONFIDENCE)})`],
    ['Thời gian', `${ms} ms`]
  ])
)}
</div></div>`
}

function evidenceList({ hits, outOfForce }: Evidence): Html {
  if (hits.length + outOfForce.length === 0) return empty('Không tìm thấy đoạn nào.')
  const old = outOfForce.slice(0, SHOWN_OLD)
  return html`<ol class="evidence">${hits.slice(0, SHOWN).map(evidenceItem)}</ol>
${old.length > 0 && html`<h3>Không dùng, vì ngoài thời gian hiệu lực</h3><ol class="evidence">${old.map(evidenceItem)}</ol>`}`
}

function evidenceItem(hit: Hit): Html {
  return html`<li><details><summary>${offeredName(offer(hit))}</summary><blockquote class="verbatim">${hit.passage.text}</blockquote></details><p class="meta">${validityBadge(hit.validity)} điểm ${hit.score.toFixed(2)}</p></li>`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
