import { expect, test } from 'vitest'
import { type Act, type Approvers, act, type Case, openCase, type Staff } from '#bot/review/case.ts'

const BOTH: Approvers = ['party_building', 'culture_society']
const ONE: Approvers = ['culture_society']
const staff = (id: string, office: Staff['office'], role: Staff['role']): Staff => ({ id, office, role })
const officer = staff('o1', 'culture_society', 'officer')
const head = staff('h1', 'culture_society', 'head')
const otherHead = staff('h2', 'party_building', 'head')
const otherOfficer = staff('o2', 'party_building', 'officer')

const DRAFT: Act = { kind: 'draft', answer: 'Trong ngày.', passages: ['61-tb/dieu-1'], ownInformation: false }

function play(start: Case, ...deeds: [Act, Staff][]): Case {
  return deeds.reduce((state, [deed, who]) => {
    const outcome = act(state, deed, who, BOTH)
    if (outcome.kind === 'refused') throw new Error(outcome.reason)
    return outcome.case
  }, start)
}

const drafted = () => play(openCase('culture_society'), [DRAFT, officer])
const approved = () => play(drafted(), [{ kind: 'approve' }, head], [{ kind: 'approve' }, otherHead])

test('a case goes from open by way of draft and two approvals to published', () => {
  expect(openCase('culture_society').state).toBe('open')
  expect(drafted().state).toBe('drafted')
  expect(play(drafted(), [{ kind: 'approve' }, head]).state).toBe('drafted')
  expect(approved().state).toBe('approved')
  expect(play(approved(), [{ kind: 'publish' }, head]).state).toBe('published')
})

test('nothing is published before each office has approved', () => {
  const half = play(drafted(), [{ kind: 'approve' }, head])
  expect(act(half, { kind: 'publish' }, head, BOTH).kind).toBe('refused')
  expect(act(half, { kind: 'approve' }, staff('h3', 'culture_society', 'head'), BOTH).kind).toBe('refused')
})

test('with one approving office nobody approves their own words', () => {
  const own = play(openCase('culture_society'), [DRAFT, head])
  expect(act(own, { kind: 'approve' }, head, ONE).kind).toBe('refused')
  expect(act(own, { kind: 'approve' }, staff('h3', 'culture_society', 'head'), ONE)).toMatchObject({
    kind: 'done',
    case: { state: 'approved' }
  })
})

test('a draft rests on provisions, or says that it is the office that speaks', () => {
  const bare: Act = { kind: 'draft', answer: 'Có.', passages: [], ownInformation: false }
  expect(act(openCase('culture_society'), bare, officer, BOTH).kind).toBe('refused')
  expect(act(openCase('culture_society'), { ...bare, ownInformation: true }, officer, BOTH).kind).toBe('done')
  expect(act(openCase('culture_society'), { ...DRAFT, answer: ' ' }, officer, BOTH).kind).toBe('refused')
})

test('a new draft voids the approvals of the old one', () => {
  const again = play(drafted(), [{ kind: 'approve' }, otherHead], [DRAFT, officer])
  expect(again.approvals).toEqual([])
})

test('only the office whose turn it is drafts, hands over and dismisses', () => {
  const open = openCase('culture_society')
  expect(act(open, DRAFT, otherOfficer, BOTH).kind).toBe('refused')
  expect(act(open, { kind: 'hand_over', note: 'nhờ' }, otherOfficer, BOTH).kind).toBe('refused')
  expect(act(open, { kind: 'dismiss', reason: 'trùng' }, otherHead, BOTH).kind).toBe('refused')
  const handed = play(open, [{ kind: 'hand_over', note: 'thuộc tuyên truyền' }, officer])
  expect(handed.office).toBe('party_building')
  expect(play(handed, [DRAFT, otherOfficer]).state).toBe('drafted')
})

test('officers draft; approving, returning, publishing, dismissing and reopening are for heads', () => {
  const dismissed = play(openCase('culture_society'), [{ kind: 'dismiss', reason: 'ngoài phạm vi' }, head])
  expect(dismissed).toMatchObject({ state: 'dismissed', dismissed: { by: 'h1', reason: 'ngoài phạm vi' } })
  const tries: [Case, Act][] = [
    [drafted(), { kind: 'approve' }],
    [drafted(), { kind: 'return', note: 'sửa' }],
    [approved(), { kind: 'publish' }],
    [drafted(), { kind: 'dismiss', reason: 'x' }],
    [dismissed, { kind: 'reopen' }]
  ]
  for (const [state, deed] of tries) {
    expect(act(state, deed, officer, BOTH).kind).toBe('refused')
    expect(act(state, deed, head, BOTH).kind).toBe('done')
  }
})

test('the administrator and the auditor change no case', () => {
  for (const role of ['administrator', 'auditor'] as const) {
    expect(act(openCase('culture_society'), DRAFT, staff('a', 'culture_society', role), BOTH).kind).toBe('refused')
  }
  expect(act(openCase('culture_society'), DRAFT, staff('a', null, 'officer'), BOTH).kind).toBe('refused')
})

test('what is done is done: no act but reopening changes a published or dismissed case', () => {
  const published = play(approved(), [{ kind: 'publish' }, head])
  const dismissed = play(openCase('culture_society'), [{ kind: 'dismiss', reason: 'trùng' }, head])
  const deeds: Act[] = [
    DRAFT,
    { kind: 'approve' },
    { kind: 'return', note: 'sửa' },
    { kind: 'hand_over', note: 'nhờ' },
    { kind: 'publish' },
    { kind: 'dismiss', reason: 'x' }
  ]
  for (const state of [published, dismissed]) {
    for (const deed of deeds) expect(act(state, deed, head, BOTH).kind).toBe('refused')
    expect(act(state, { kind: 'reopen' }, head, BOTH)).toMatchObject({
      kind: 'done',
      case: { state: 'open', approvals: [] }
    })
  }
})

test('a refusal says why, in Vietnamese', () => {
  expect(act(drafted(), { kind: 'publish' }, head, BOTH)).toEqual({
    kind: 'refused',
    reason: 'Câu trả lời chưa được duyệt đủ.'
  })
})
