import { countWords } from '#bot/review/counts.ts'
import type { Topic } from '#bot/review/topic.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import type { AuditRow } from '#bot/store/audit.ts'
import type { CaseFile } from '#bot/store/case-file.ts'
import type { TodayCase } from '#bot/store/cases.ts'
import { auditList } from '../audit/audit-list.ts'
import { barChart, weekLabel } from '../charts.ts'
import { area, button, empty, facts, field, panel, select, table } from '../parts.ts'
import { CHANNEL } from '../system/health.ts'
import { form, type Visit } from '../visit.ts'
import { momentInWords } from '../words.ts'
import type { Doable } from './answer-panel.ts'
import { REASON } from './words.ts'

/** What the side of a case's page is made of. */
export interface Side {
  file: CaseFile
  doable: Doable
  history: readonly AuditRow[]
  names: ReadonlyMap<string, string>
  topics: readonly Topic[]
  /** Cases it could be merged into. */
  others: readonly TodayCase[]
  minimum: number
}

export function caseSide(side: Side, visit: Visit): Html {
  const { file, minimum } = side
  return html`${panel('Ai hỏi, hỏi bao nhiêu', numbers(file, minimum, visit))}
${panel('Vì sao chưa trả lời được', whyList(file))}
${panel('Người dân hỏi thế nào', wordingList(side, visit))}
${otherActs(side, visit)}
${panel('Đã làm gì', auditList(side.history, side.names))}`
}

function numbers(file: CaseFile, minimum: number, { settings }: Visit): Html {
  const { people, trend, usual, topic, channels, openedAt, lastAskedAt, office } = file
  const bars = trend.map(({ week, asked }) => ({ label: weekLabel(week), value: asked }))
  const rows = trend.map(({ week, asked }) => [week, countWords(asked, minimum)])
  return html`${facts([
    ['Số người', `${countWords(people, minimum)} người`],
    ['Chủ đề', topic.name],
    ['Cơ quan', settings.offices[office]],
    ['Kênh', channels.map((channel) => CHANNEL[channel] ?? channel).join(', ')],
    ['Hỏi lần đầu', momentInWords(openedAt)],
    ['Gần nhất', momentInWords(lastAskedAt)]
  ])}
${barChart({ title: 'Số lượt hỏi trong tám tuần gần đây', bars, minimum, usual, narrow: true })}
<details><summary>Xem bảng số</summary>${table('Lượt hỏi theo tuần', ['Tuần', 'Lượt hỏi'], rows)}</details>`
}

function whyList({ reasons }: CaseFile): Html {
  return html`<ul class="why">${reasons.map((reason) => html`<li>${REASON[reason] ?? reason}</li>`)}</ul>`
}

function wordingList({ file, doable }: Side, { csrf }: Visit): Html {
  const { wordings } = file
  if (wordings.length === 0) return empty('Không giữ lời nào của những câu này.')
  const splits = doable.has('hand_over') && wordings.length > 1
  const items = wordings.map(({ id, question }) =>
    splits
      ? html`<li class="wording"><input type="checkbox" name="wordings" value="${id}" id="cau-${id}"> <label for="cau-${id}">${question}</label></li>`
      : html`<li class="wording">${question}</li>`
  )
  const list = html`<ul class="wordings">${items}</ul>`
  if (!splits) return list
  const fields = html`${list}<details><summary>Có câu hỏi ý khác?</summary><p class="hint">Đánh dấu những câu ấy ở trên, chúng thành một câu hỏi riêng.</p>${field({ name: 'note', label: 'Lý do tách' })}<p>${button('Tách câu đã đánh dấu', 'quiet')}</p></details>`
  return form(csrf, `/staff/cau-hoi/${file.id}/tach`, fields)
}

function otherActs({ file, doable, topics, others }: Side, { csrf, settings }: Visit): Html | null {
  const path = `/staff/cau-hoi/${file.id}`
  const hidden = html`<input type="hidden" name="version" value="${file.version}">`
  const fold = (summary: string, action: string, fields: Html) =>
    html`<details class="fold"><summary>${summary}</summary>${form(csrf, `${path}/${action}`, html`${hidden}${fields}`)}</details>`
  const other = file.office === 'party_building' ? 'culture_society' : 'party_building'
  const acts = [
    doable.has('hand_over') &&
      fold(
        `Chuyển ${settings.offices[other]}`,
        'chuyen',
        html`${area('note', 'Lý do, đề nghị', '', 3)}<p>${button('Chuyển')}</p>`
      ),
    doable.has('hand_over') && fold('Đổi tên, chủ đề, loại', 'phan-loai', classification(file, topics)),
    doable.has('hand_over') && others.length > 0 && fold('Gộp vào câu hỏi khác', 'gop', merging(others)),
    doable.has('dismiss') &&
      fold(
        'Xếp lại, không trả lời',
        'xep-lai',
        html`${area('reason', 'Lý do', '', 3)}<p>${button('Xếp lại', 'danger')}</p>`
      ),
    doable.has('reopen') &&
      fold(
        'Mở lại',
        'mo-lai',
        html`<p class="hint">${file.state === 'published' ? 'Câu trả lời đang công bố sẽ được rút ngay.' : 'Câu hỏi trở lại danh sách chờ soạn.'}</p><p>${button('Mở lại', 'quiet')}</p>`
      )
  ].filter((one) => one !== false)
  return acts.length > 0 ? panel('Việc khác', acts) : null
}

function classification({ title, topic, kind }: CaseFile, topics: readonly Topic[]): Html {
  const kinds = [
    { value: 'question', words: 'Câu hỏi' },
    { value: 'rumour', words: 'Tin sai lặp lại' }
  ]
  return html`${field({ name: 'title', label: 'Tên câu hỏi (để báo cáo, không có dữ liệu cá nhân)', value: title })}
${select(
  'topic',
  'Chủ đề',
  topics.map(({ id, name }) => ({ value: id, words: name })),
  topic.id
)}
${select('kind', 'Loại', kinds, kind)}
<p>${button('Lưu', 'quiet')}</p>`
}

function merging(others: readonly TodayCase[]): Html {
  const choices = others.map(({ id, title }) => ({ value: String(id), words: title.slice(0, 90) }))
  return html`${select('into', 'Câu hỏi cùng ý', choices, null)}${field({ name: 'note', label: 'Lý do gộp' })}<p>${button('Gộp', 'quiet')}</p>`
}
