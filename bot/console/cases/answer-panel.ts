import type { Act } from '#bot/review/case.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import type { CaseFile } from '#bot/store/case-file.ts'
import { area, button, panel } from '../parts.ts'
import { type Offered, offeredName, provisionChoice } from '../provisions.ts'
import { form, type Visit } from '../visit.ts'

/** What stands in the form for an answer: as stored, as composed, or as just typed. */
export interface Writing {
  answer: string
  passages: readonly string[]
  ownInformation: boolean
  /** Provisions to pick from, the picked ones among them. */
  offered: readonly Offered[]
  /** What the provisions were searched by. */
  sought: string
  composed: boolean
}

export type Doable = ReadonlySet<Act['kind']>

/** The part of a case's page on which its answer is written or, once written, read and approved. */
export function answerPanel(file: CaseFile, doable: Doable, writing: Writing, visit: Visit): Html {
  const draft = file.case.draft
  const shown = draft !== null && file.state !== 'open'
  if (!doable.has('draft')) return shown ? readPanel(file, doable, writing, visit) : waitingPanel(file, visit)
  const edit = form(visit.csrf, `/staff/cau-hoi/${file.id}/soan`, fields(file, writing))
  if (!shown) return panel('Soạn trả lời', edit)
  return html`${readPanel(file, doable, writing, visit)}<details class="panel panel-fold"><summary>Sửa bản trả lời</summary><p class="hint">Sửa xong thì các lượt duyệt trước không còn tính.</p>${edit}</details>`
}

function waitingPanel({ case: { office, state } }: CaseFile, { settings }: Visit): Html {
  const sentence =
    state === 'dismissed'
      ? 'Câu hỏi đã được xếp lại, không soạn trả lời.'
      : `${settings.offices[office]} đang soạn trả lời. Bạn xem được, chưa sửa được.`
  return panel('Trả lời', html`<p class="empty">${sentence}</p>`)
}

function fields(file: CaseFile, { answer, passages, ownInformation, offered, sought, composed }: Writing): Html {
  const picked = new Set(passages)
  const own = ownInformation
    ? html`<input type="checkbox" name="own" value="1" id="own" checked>`
    : html`<input type="checkbox" name="own" value="1" id="own">`
  return html`<input type="hidden" name="version" value="${file.version}">
${area('answer', 'Câu trả lời', answer, 8, composed ? 'Bản nháp máy ghép từ nguyên văn điều khoản gần nhất; xin đọc và viết lại cho dễ hiểu.' : 'Viết ngắn: ý chính trước, điều kiện sau. Người dân đọc trên điện thoại.')}
<fieldset class="choices"><legend>Căn cứ</legend><p class="hint">Chọn điều khoản mà câu trả lời dựa vào. Văn bản thay đổi thì câu trả lời tự ngừng và chờ duyệt lại.</p>
<p class="search-line"><label class="visually-hidden" for="sought">Tìm điều khoản khác</label><input id="sought" name="sought" value="${sought}" placeholder="Tìm điều khoản: từ khoá hoặc “khoản 2 Điều 5 52/KH-UBND”"><button class="button button-quiet" type="submit" name="intent" value="search" formnovalidate>Tìm</button></p>
${offered.length > 0 ? html`<ul class="choice-list">${offered.map((one) => provisionChoice(one, picked.has(one.id)))}</ul>` : html`<p class="empty">Không thấy điều khoản nào. Nếu thiếu văn bản, <a href="/staff/van-ban">tải văn bản lên</a> trước.</p>`}
<p class="choice-own">${own} <label for="own">Đây là thông tin của chính cơ quan (giờ làm việc, số điện thoại…), không dẫn văn bản</label></p></fieldset>
<p class="acts"><button class="button button-main" type="submit" name="intent" value="save">Lưu, chuyển lãnh đạo duyệt</button> <button class="button button-quiet" type="submit" name="intent" value="compose">Ghép nháp từ điều khoản đã chọn</button></p>`
}

function readPanel(file: CaseFile, doable: Doable, { offered }: Writing, visit: Visit): Html {
  const { draft, approvals, office } = file.case
  if (draft === null) return html``
  const cited = draft.passages.map((id) => offered.find((one) => one.id === id) ?? id)
  const named = visit.settings.approvers.map((approver) => {
    const given = approvals.some((approval) => approval.office === approver)
    return html`<li class="${given ? 'approved' : 'unapproved'}"><span aria-hidden="true">${given ? '✓' : '○'}</span> ${visit.settings.offices[approver]}: ${given ? 'đã duyệt' : 'chưa duyệt'}</li>`
  })
  return panel(
    'Câu trả lời',
    html`<p class="meta">${visit.settings.offices[draft.office] ?? office} soạn</p>
<blockquote class="answer-text">${draft.answer}</blockquote>
${draft.ownInformation && html`<p class="meta">Thông tin của chính cơ quan, không dẫn văn bản.</p>`}
${cited.length > 0 && html`<h3>Căn cứ</h3><ul class="choice-list">${cited.map(citedItem)}</ul>`}
<h3>Duyệt</h3><ul class="approvals">${named}</ul>
${decisions(file, doable, visit)}`
  )
}

function citedItem(one: Offered | string): Html {
  if (typeof one === 'string') return html`<li class="choice">Điều khoản này không còn trong văn bản nào: ${one}</li>`
  return html`<li class="choice"><details open><summary>${offeredName(one)}</summary><blockquote class="verbatim">${one.text}</blockquote></details></li>`
}

function decisions({ id, version, case: { approvals } }: CaseFile, doable: Doable, { csrf, settings }: Visit): Html {
  const hidden = html`<input type="hidden" name="version" value="${version}">`
  const last = approvals.length + 1 >= settings.approvers.length
  const path = `/staff/cau-hoi/${id}`
  return html`${doable.has('approve') && form(csrf, `${path}/duyet`, html`${hidden}<p>${button(last ? 'Duyệt và công bố' : 'Duyệt')}</p>`)}
${doable.has('publish') && form(csrf, `${path}/cong-bo`, html`${hidden}<p>${button('Công bố')}</p>`)}
${doable.has('return') && html`<details><summary>Trả lại để sửa</summary>${form(csrf, `${path}/tra-lai`, html`${hidden}${area('note', 'Cần sửa điều gì', '', 3)}<p>${button('Trả lại', 'quiet')}</p>`)}</details>`}`
}
