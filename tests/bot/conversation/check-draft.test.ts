import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { check } from '#bot/conversation/check.ts'
import { checkDraft } from '#bot/conversation/check-draft.ts'
import { compose } from '#bot/conversation/compose.ts'
import { decide } from '#bot/conversation/decide.ts'
import type { Reply } from '#bot/conversation/reply.ts'
import type { Hit } from '#knowledge/passage.ts'
import { indexSamples } from '../../journeys/house.ts'
import { faithful, type Proposal, wrongDrafts } from './drafts.ts'

const AT = '2026-06-01'
const QUESTIONS = readFileSync(new URL('../../fixtures/questions/samples.jsonl', import.meta.url), 'utf8')
const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

interface Case {
  question: string
  hits: Hit[]
  extractive: Reply
}

/** Questions of the samples that are answered without a model, with the passages a model would be given. */
const cases: Case[] = []
for (const line of QUESTIONS.trim().split('\n')) {
  const { text: question } = JSON.parse(line) as { text: string }
  const decision = decide(question, await knowledge.retrieve(question, AT), AT)
  const extractive = check(compose(question, decision), decision)
  if (decision.kind !== 'answer' || extractive.outcome !== 'answer') continue
  const shown = new Set(extractive.citations.map(({ passage }) => passage))
  cases.push({ question, hits: decision.hits.filter(({ passage }) => shown.has(passage.id)), extractive })
}

const quotesOf = ({ hits, extractive }: Case) =>
  extractive.citations.filter(({ passage }) => passage === hits[0]?.passage.id).map(({ quote }) => quote)

const judge = ({ question, hits, extractive }: Case, { answer, passages }: Proposal) =>
  checkDraft({ answer, passages, completeness: 'complete' }, question, hits, extractive)

test('of more than five hundred wrong drafts none is let out', () => {
  const tried = cases.flatMap((one) =>
    one.hits[0] ? wrongDrafts(one.hits[0], quotesOf(one)).map((draft) => ({ one, draft })) : []
  )
  const out = tried.filter(({ one, draft }) => judge(one, draft).kind === 'passed')
  expect(tried.length).toBeGreaterThan(500)
  expect(new Set(tried.map(({ draft }) => draft.wrong)).size).toBeGreaterThan(35)
  expect(out.map(({ one, draft }) => [draft.wrong, one.question, draft.answer])).toEqual([])
})

test('of faithful drafts at least four in five are let out', () => {
  const tried = cases.flatMap((one) =>
    one.hits[0] ? faithful(one.hits[0], quotesOf(one)).map((draft) => ({ one, draft })) : []
  )
  const held = tried.filter(({ one, draft }) => judge(one, draft).kind === 'refused')
  expect((tried.length - held.length) / tried.length).toBeGreaterThan(0.8)
})
