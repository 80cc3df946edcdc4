import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '#bot/review/case.ts'
import { html } from '#bot/server/pages/html.ts'
import { listAudit } from '#bot/store/audit.ts'
import { type CaseFile, readCase } from '#bot/store/case-file.ts'
import { listCases } from '#bot/store/cases.ts'
import * as staff from '#bot/store/staff.ts'
import { listTopics } from '#bot/store/topics.ts'
import type { Bureau } from '../bureau.ts'
import { showPage, showRefusal } from '../page.ts'
import { alert, pageHead } from '../parts.ts'
import { type Offered, offer, readOffered } from '../provisions.ts'
import { visitOf } from '../visit.ts'
import { answerPanel, type Doable, type Writing } from './answer-panel.ts'
import { signs } from './case-row.ts'
import { caseSide } from './case-side.ts'
import { composeDraft } from './draft.ts'
import { stateBadge } from './words.ts'

const NEAREST = 6
const HISTORY = 50
const MERGEABLE = 40

/** What was typed into the form for the answer and is to stand there again. */
export type Typed = Pick<Writing, 'answer' | 'passages' | 'ownInformation' | 'sought'> & { compose?: boolean }

interface Said {
  fault?: string
  typed?: Typed
}

/** The page of one case. */
export async function showCase(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  id: number,
  { fault, typed }: Said = {}
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const file = await readCase(bureau.db, id, bureau.minimum, bureau.today())
  if (!file) return showRefusal(bureau, request, reply, 404)
  if (file.mergedInto !== null) return reply.redirect(`/staff/cau-hoi/${file.mergedInto}`, 303)
  const doable: Doable = new Set(mayDo(file.case, visit.staff, visit.settings.approvers))
  const [writing, side] = await Promise.all([writingOf(bureau, file, doable, typed), sideOf(bureau, file)])
  const body = html`<p class="trail"><a href="/staff/cau-hoi">Câu hỏi</a></p>
${pageHead(file.title, html`${stateBadge(file.state)} ${signs(file)} ${visit.settings.offices[file.office]}`)}
${alert(fault ?? null)}
${file.review && html`<p class="alert">${file.review}</p>`}
<div class="columns"><div>${answerPanel(file, doable, writing, visit)}</div>
<div>${caseSide({ file, doable, minimum: bureau.minimum, ...side }, visit)}</div></div>`
  return showPage(bureau, request, reply, { title: file.title, section: 'cases', body })
}

async function sideOf({ db, minimum }: Bureau, file: CaseFile) {
  const [history, members, topics, open] = await Promise.all([
    listAudit(db, { subject: `case:${file.id}`, limit: HISTORY }),
    staff.list(db),
    listTopics(db),
    listCases(db, { state: 'open', limit: MERGEABLE, minimum })
  ])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  return { history, names, topics, others: open.filter(({ id }) => id !== file.id) }
}

/** Fills the form: with what was just typed, else with the stored draft, else with one composed of the nearest provisions. */
async function writingOf(bureau: Bureau, file: CaseFile, doable: Doable, typed?: Typed): Promise<Writing> {
  const { draft } = file.case
  const stored = draft && { answer: draft.answer, passages: draft.passages, ownInformation: draft.ownInformation }
  const kept = typed ?? { ...(stored ?? { answer: '', passages: [], ownInformation: false }), sought: '' }
  const picked = await readAll(bureau, kept.passages)
  const near = doable.has('draft') ? await nearest(bureau, kept.sought || file.title) : []
  const offered = [...picked, ...near.filter(({ id }) => !kept.passages.includes(id))]
  const blank = typed === undefined && stored === null
  if (!blank && !typed?.compose) return { ...kept, offered, composed: false }
  const sources = picked.length > 0 ? picked : near.slice(0, 1)
  const answer = composeDraft(file.title, sources)
  return { ...kept, answer, passages: sources.map(({ id }) => id), offered, composed: answer !== '' }
}

async function readAll({ knowledge, today }: Bureau, ids: readonly string[]): Promise<Offered[]> {
  const read = await Promise.all(ids.map((id) => readOffered(knowledge, id, today())))
  return read.filter((one) => one !== null)
}

/** The provisions nearest to words, or the very one an address names. */
async function nearest({ knowledge, today }: Bureau, words: string): Promise<Offered[]> {
  const found = await knowledge.lookUp(words, today())
  const addressed = found.kind === 'found' ? await readOffered(knowledge, found.passageId, today()) : null
  const { hits } = await knowledge.retrieve(words, today(), NEAREST)
  const near = hits.slice(0, NEAREST).map(offer)
  return addressed ? [addressed, ...near.filter(({ id }) => id !== addressed.id)] : near
}
