import type { Fault } from './answer-faults.ts'
import type { Figures } from './answer-figures.ts'

/** What one set of questions gave in one spelling. */
export interface Measured {
  set: string
  spelling: string
  figures: Figures
  faults: readonly Fault[]
}

const STEPS: Record<Fault['step'], string> = {
  triage: 'phân loại trước khi tìm',
  address: 'tra theo địa chỉ',
  retrieval: 'không tìm thấy đoạn đúng',
  rank: 'đoạn đúng không đứng đầu',
  out_of_force: 'chỉ có ở phần hết hoặc chưa hiệu lực',
  check: 'bị phép kiểm loại',
  confidence: 'đứng đầu nhưng độ tin cậy thấp',
  excerpt: 'đúng điều khoản, trích sai chỗ',
  not_in_documents: 'trả lời điều văn bản không nói',
  unknown: 'chưa rõ'
}

/** Part “Trả lời” of the quality report, in Markdown: figures a row for each set and spelling, then the faults by step. */
export function writeSection(measured: readonly Measured[]): string {
  const figures = measured.map(({ set, spelling, figures }) => row([set, spelling, ...cellsOf(figures)]))
  const steps = Object.keys(STEPS) as Fault['step'][]
  const lost = measured.map(({ set, spelling, faults }) =>
    row([set, spelling, ...steps.map((step) => String(faults.filter((fault) => fault.step === step).length))])
  )
  return [
    '# Trả lời',
    '',
    'Đo bằng `node tests/quality/answers.ts` trên `tests/fixtures/questions/`: bộ `samples` hỏi các văn bản mẫu; `real`, `second`,',
    '`third`, `fourth`, `fifth`, `seventh` và `ninth` hỏi các văn bản thật trong `../shared/data/documents`; `laws`, `sixth` và `tenth` hỏi mười một luật lấy từ',
    '`../shared/data/alqac` (`tests/quality/write-laws.ts`); `eighth` và `eleventh` hỏi mười bốn luật, nghị định, thông tư và chín quy định của một đại học (`tests/quality/write-codified.ts`).',
    'Từ `second` trở đi do tác tử trợ giúp viết mà không thấy bot. Trọng số đã được khớp trên mười ba bộ ấy và các câu suýt được trả lời (`near-misses`),',
    'nên số của chúng đẹp hơn thật; `npm run fit-answers` đo từng bộ bằng trọng số khớp trên các bộ khác. Bộ `held-out` không dùng để',
    'khớp (vài luật chung đã được sửa theo những câu sai của lần xem đầu). Bốn bộ `unseen-…` (330 câu trên bốn tủ ấy, viết ngày 01/12) không dùng để khớp; người sửa luật',
    'chỉ đọc các câu số lẻ. Mỗi câu đi đúng đường của `ask`; chương trình chấm điều khoản được dẫn, điều được hỏi có',
    'trong câu trả lời, và từng trích dẫn có nguyên văn trong điều khoản đã lưu.',
    '',
    HEADS.map(([head]) => head),
    ...figures,
    '',
    ...HEADS.slice(2).map(([head, meaning]) => `- **${head}**: ${meaning}`),
    '',
    '## Câu sai hoặc bỏ lỡ, theo khâu làm hỏng',
    '',
    ['bộ câu hỏi', 'cách gõ', ...steps.map((step) => STEPS[step])],
    ...lost,
    ''
  ]
    .flatMap((line) => (typeof line === 'string' ? [line] : [row(line), row(line.map(() => '---'))]))
    .join('\n')
}

const HEADS: [head: string, meaning: string][] = [
  ['bộ câu hỏi', ''],
  ['cách gõ', ''],
  ['câu', 'số câu văn bản trả lời được + số câu văn bản không trả lời'],
  ['đã trả lời', 'số câu trả lời đưa ra'],
  ['đúng', 'đúng điều khoản và có điều được hỏi'],
  ['cần xem', 'có điều được hỏi nhưng dẫn điều khoản khác, người phải xem lại'],
  ['sai', 'phần còn lại, kể cả trả lời câu văn bản không nói'],
  ['trả lời được', 'phần đã trả lời trong các câu văn bản có nói'],
  ['nêu đúng chỗ', 'phần không trả lời, nhưng nêu được điều khoản trả lời câu hỏi để người hỏi tự đọc'],
  ['từ chối đúng', 'phần đã từ chối trong các câu văn bản không nói'],
  ['trích đúng', 'trích dẫn có nguyên văn trong điều khoản đã lưu, kèm văn bản và hiệu lực'],
  ['AURC', 'diện tích dưới đường rủi ro – độ phủ, càng nhỏ càng tốt; câu “cần xem” tính là sai'],
  ['phủ ở 1 % sai', 'độ phủ lớn nhất mà phần sai không quá 1 % khi nâng ngưỡng tin cậy'],
  ['phủ ở 5 % sai', 'như trên, không quá 5 %'],
  ['dài', 'số ký tự ở giữa của câu trả lời'],
  ['p50 ms', 'thời gian ở giữa, từ câu hỏi đến câu trả lời']
]

function cellsOf(figures: Figures): string[] {
  const { given, right, elsewhere, wrong } = figures
  const ofGiven = (count: number) => `${count} (${percent(count / Math.max(1, given))})`
  return [
    `${figures.answerable} + ${figures.unanswerable}`,
    String(given),
    ofGiven(right),
    ofGiven(elsewhere),
    ofGiven(wrong),
    percent(figures.coverage),
    percent(figures.named),
    percent(figures.refusal),
    percent(figures.exactness),
    figures.riskArea.toFixed(3),
    percent(figures.coverageAt1),
    percent(figures.coverageAt5),
    String(figures.medianLength),
    figures.p50.toFixed(1)
  ]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
