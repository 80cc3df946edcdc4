/** The two offices that answer together; their names are settings. */
export type Office = 'party_building' | 'culture_society'

/** Officers draft, heads of office approve, publish and dismiss; the administrator runs the service, the auditor reads. */
export type Role = 'officer' | 'head' | 'administrator' | 'auditor'

export interface Staff {
  id: string
  office: Office | null
  role: Role
}

/** An answer as staff wrote it, with the passages it rests on. */
export interface Draft {
  answer: string
  /** Ids of the passages it cites; empty only for `ownInformation`. */
  passages: string[]
  /** The office says something of its own that no document holds, its opening hours for instance. */
  ownInformation: boolean
  author: string
  office: Office
}

/** `to_review`: was published, and what it rests on has changed or run out, so that it is not served any more. */
export type State = 'open' | 'drafted' | 'approved' | 'published' | 'to_review' | 'dismissed'

/** Signals that ask one thing, under review. */
export interface Case {
  state: State
  /** The office whose turn it is. */
  office: Office
  draft: Draft | null
  /** One per office at most. */
  approvals: { office: Office; by: string }[]
  dismissed: { by: string; reason: string } | null
  /** Why a published answer must be looked at again, or what its author was asked to change; in Vietnamese. */
  review: string | null
}

export type Act =
  | { kind: 'draft'; answer: string; passages: string[]; ownInformation: boolean }
  | { kind: 'approve' }
  /** Back to the author with a note; approvals already given are void. */
  | { kind: 'return'; note: string }
  | { kind: 'hand_over'; note: string }
  | { kind: 'publish' }
  | { kind: 'dismiss'; reason: string }
  | { kind: 'reopen' }

export type Outcome = { kind: 'done'; case: Case } | { kind: 'refused'; reason: string }

/** Offices whose approval a case needs: both, or one for a commune that has but one. */
export type Approvers = readonly [Office, ...Office[]]

/** A case as it begins. */
export function openCase(office: Office): Case {
  return { state: 'open', office, draft: null, approvals: [], dismissed: null, review: null }
}

/** What an act by a member of staff makes of a case, or why it may not be done, in Vietnamese. */
export function act(before: Case, deed: Act, staff: Staff, approvers: Approvers): Outcome {
  if (staff.office === null || staff.role === 'administrator' || staff.role === 'auditor') {
    return refused('Chỉ cán bộ của hai cơ quan được xử lý câu hỏi.')
  }
  const member: Member = { id: staff.id, office: staff.office, role: staff.role }
  switch (deed.kind) {
    case 'draft':
      return draft(before, deed, member)
    case 'approve':
      return approve(before, member, approvers)
    case 'return':
      return sendBack(before, deed.note, member)
    case 'hand_over':
      return handOver(before, deed.note, member)
    case 'publish':
      return publish(before, member)
    case 'dismiss':
      return dismiss(before, deed.reason, member)
    case 'reopen':
      return reopen(before, member)
  }
}

/** Acts that a member of staff could do now, given the words they need. */
export function mayDo(before: Case, staff: Staff, approvers: Approvers): Act['kind'][] {
  const words: Act[] = [
    { kind: 'draft', answer: '…', passages: [], ownInformation: true },
    { kind: 'approve' },
    { kind: 'return', note: '…' },
    { kind: 'hand_over', note: '…' },
    { kind: 'publish' },
    { kind: 'dismiss', reason: '…' },
    { kind: 'reopen' }
  ]
  return words.filter((deed) => act(before, deed, staff, approvers).kind === 'done').map(({ kind }) => kind)
}

interface Member {
  id: string
  office: Office
  role: 'officer' | 'head'
}

function draft(before: Case, deed: Extract<Act, { kind: 'draft' }>, { id, office }: Member): Outcome {
  if (before.state !== 'open' && before.state !== 'drafted' && before.state !== 'to_review')
    return refused('Câu hỏi này không còn ở bước soạn trả lời.')
  if (before.office !== office) return refused('Câu hỏi này đang do cơ quan kia xử lý.')
  if (deed.answer.trim() === '') return refused('Chưa có nội dung trả lời.')
  if (deed.passages.length === 0 && !deed.ownInformation) {
    return refused('Cần dẫn ít nhất một điều khoản, hoặc ghi rõ đây là thông tin của chính cơ quan.')
  }
  const { answer, passages, ownInformation } = deed
  const written = { answer: answer.trim(), passages, ownInformation, author: id, office }
  return done({ ...before, state: 'drafted', draft: written, approvals: [], review: null })
}

function approve(before: Case, { id, office, role }: Member, approvers: Approvers): Outcome {
  const { state } = before
  if ((state !== 'drafted' && state !== 'to_review') || before.draft === null)
    return refused('Chưa có bản trả lời chờ duyệt.')
  if (role !== 'head') return refused('Chỉ lãnh đạo cơ quan được duyệt.')
  if (!approvers.includes(office)) return refused('Cơ quan của bạn không tham gia duyệt câu này.')
  if (before.approvals.some((approval) => approval.office === office)) return refused('Cơ quan của bạn đã duyệt rồi.')
  const alone = approvers.length === 1
  if (alone && before.draft.author === id) return refused('Người soạn không tự duyệt bản của mình.')
  const approvals = [...before.approvals, { office, by: id }]
  const complete = approvers.every((needed) => approvals.some((approval) => approval.office === needed))
  return done({ ...before, approvals, state: complete ? 'approved' : state })
}

function sendBack(before: Case, note: string, { role }: Member): Outcome {
  if (before.state !== 'drafted' && before.state !== 'approved') return refused('Không có bản trả lời nào để trả lại.')
  if (role !== 'head') return refused('Chỉ lãnh đạo cơ quan được trả lại bản soạn.')
  if (note.trim() === '') return refused('Xin ghi rõ cần sửa điều gì.')
  return done({ ...before, state: 'open', approvals: [], review: note.trim() })
}

function handOver(before: Case, note: string, { office }: Member): Outcome {
  if (before.state !== 'open' && before.state !== 'drafted' && before.state !== 'to_review')
    return refused('Câu hỏi này không còn chuyển được nữa.')
  if (before.office !== office) return refused('Câu hỏi này đang do cơ quan kia xử lý.')
  if (note.trim() === '') return refused('Xin ghi rõ lý do chuyển.')
  const other: Office = office === 'party_building' ? 'culture_society' : 'party_building'
  const state = before.state === 'to_review' ? 'to_review' : 'open'
  return done({ ...before, state, office: other, approvals: [] })
}

function publish(before: Case, { role }: Member): Outcome {
  if (before.state !== 'approved') return refused('Câu trả lời chưa được duyệt đủ.')
  if (role !== 'head') return refused('Chỉ lãnh đạo cơ quan được công bố.')
  return done({ ...before, state: 'published', review: null })
}

/** A published answer whose sources changed or ran out: it waits for new approvals, or for another draft. */
export function fallDue(before: Case, reason: string): Case {
  return before.state === 'published' ? { ...before, state: 'to_review', approvals: [], review: reason } : before
}

function dismiss(before: Case, reason: string, { id, office, role }: Member): Outcome {
  if (before.state === 'published' || before.state === 'dismissed') return refused('Câu hỏi này đã xử lý xong.')
  if (before.office !== office) return refused('Câu hỏi này đang do cơ quan kia xử lý.')
  if (role !== 'head') return refused('Chỉ lãnh đạo cơ quan được xếp lại câu hỏi.')
  if (reason.trim() === '') return refused('Xin ghi rõ lý do xếp lại.')
  return done({ ...before, state: 'dismissed', dismissed: { by: id, reason: reason.trim() } })
}

/** A published answer that no longer holds, or a dismissed question that is asked again, begins anew with its last draft. */
function reopen(before: Case, { role }: Member): Outcome {
  if (before.state !== 'published' && before.state !== 'dismissed') return refused('Câu hỏi này đang được xử lý.')
  if (role !== 'head') return refused('Chỉ lãnh đạo cơ quan được mở lại câu hỏi.')
  return done({ ...before, state: 'open', approvals: [], dismissed: null, review: null })
}

function done(after: Case): Outcome {
  return { kind: 'done', case: after }
}

function refused(reason: string): Outcome {
  return { kind: 'refused', reason }
}
