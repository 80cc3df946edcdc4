import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { type Examples, type Means, respond } from '../respond.ts'

/** What people often ask; which of these the documents answer is tried. */
const OFTEN_ASKED = [
  'Quên căn cước có được vào phòng thi không?',
  'Học trường công có phải đóng học phí không?',
  'Hồ sơ vào lớp 1 gồm những gì?',
  'Phúc khảo bài thi nộp đơn ở đâu?',
  'Buổi thi sáng thí sinh phải có mặt trước mấy giờ?',
  'Mức hỗ trợ ăn trưa cho trẻ mẫu giáo là bao nhiêu?',
  'Chuyển trường cần hồ sơ gì?',
  'Giáo viên có được dạy thêm không?',
  'Học phí là bao nhiêu?'
]

/** Surely enough to be recommended to everybody. */
const SURELY = 0.95
const MOST_READ = 10

type Shelf = Pick<Knowledge, 'listDocuments' | 'readDocument' | 'lookUp'>

/** A question that the documents surely answer today, and the address of a provision in force; null where there is none. Ends early, with a fault, on `signal`. */
export async function findExamples(means: Means, shelf: Shelf, asOf: Day, signal: AbortSignal): Promise<Examples> {
  const question = await answeredQuestion(means, asOf, signal)
  const address = await addressInForce(shelf, asOf, signal)
  return { question, address }
}

async function answeredQuestion(means: Means, asOf: Day, signal: AbortSignal): Promise<string | null> {
  for (const question of OFTEN_ASKED) {
    signal.throwIfAborted()
    const { reply } = await respond({ ...means, model: undefined, kept: undefined }, question, asOf, {
      mayAskBack: false,
      within: null
    })
    const holds = reply.citations.every(({ validity }) => validity === 'in_force')
    if (reply.outcome === 'answer' && reply.confidence >= SURELY && holds) return question
  }
  return null
}

async function addressInForce(shelf: Shelf, asOf: Day, signal: AbortSignal): Promise<string | null> {
  const documents = (await shelf.listDocuments()).filter(({ document, articles }) => document.number && articles > 0)
  for (const { document } of documents.slice(0, MOST_READ)) {
    signal.throwIfAborted()
    const read = await shelf.readDocument(document.id)
    const clause = read?.provisions.find(({ path }) => path.at(-1)?.level === 'khoan')
    const cited = clause && `${clause.address}, ${document.number}`
    const found = cited ? await shelf.lookUp(cited, asOf) : null
    if (cited && found?.kind === 'found' && found.validity === 'in_force') return cited
  }
  return null
}

/** Examples found once for each edition of the index: what is recommended is what can be answered. */
export function keepExamples(edition: () => Promise<string>, find: () => Promise<Examples>): () => Promise<Examples> {
  let current = ''
  let kept: Promise<Examples> | null = null
  return async () => {
    const seen = await edition()
    if (kept === null || seen !== current) {
      current = seen
      const fresh = find()
      kept = fresh
      fresh.catch(() => {
        if (kept === fresh) kept = null
      })
    }
    return kept
  }
}
