import { documentName } from '#bot/server/pages/documents-page.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { validityBadge } from '#bot/server/pages/validity-badge.ts'
import { dayInWords, RELATION } from '#bot/server/pages/words.ts'
import { type Day, validityOn } from '#knowledge/document.ts'
import { facts, panel } from '../parts.ts'
import { inFigures } from '../words.ts'
import type { Report } from './shelf.ts'

const NAMED = 12

/** What reading a file found, for the person who decides on it. */
export function reportView(report: Report, today: Day): Html {
  if (report.kind === 'refused') {
    return html`<p class="alert">${report.reason}</p><p>${report.advice}</p>`
  }
  if (report.kind === 'unchanged') {
    const state = report.retired ? 'đã bị gỡ trước đây; duyệt lại thì dùng lại' : 'đang dùng, không có gì thay đổi'
    return html`<p>Tệp này chính là văn bản <strong>${documentName(report.document)}</strong>, ${state}.</p>`
  }
  const { document, provisions, passages, warnings, changes, retimed } = report
  const { title, issuer, signer, issued, effective, expires, period, relations } = document
  return html`${panel(
    documentName(document),
    facts([
      ['Trích yếu', title],
      ['Cơ quan ban hành', issuer],
      ['Người ký', signer],
      ['Ngày ban hành', issued && dayInWords(issued)],
      [
        'Hiệu lực',
        html`${validityBadge(validityOn(document, today))} ${effective ? `từ ${dayInWords(effective)}` : 'không thấy ngày hiệu lực trong văn bản'}${expires && ` đến ${dayInWords(expires)}`}`
      ],
      ['Áp dụng cho', period],
      ['Nội dung', `${inFigures(provisions)} mục, ${inFigures(passages)} đoạn tra cứu`],
      [
        'Quan hệ',
        relations.length > 0 &&
          html`<ul class="plain">${relations.map(({ kind, target, provision }) => html`<li>${RELATION[kind].stated} ${provision && `${provision} `}${target}</li>`)}</ul>`
      ]
    ])
  )}
${warnings.length > 0 && panel('Cần xem kỹ', html`<ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`)}
${changes && panel('So với bản đang dùng', html`<ul>${changeLine('Thêm', changes.added)}${changeLine('Bỏ', changes.removed)}${changeLine('Sửa', changes.changed)}<li>Giữ nguyên ${inFigures(changes.kept)} phần</li></ul>`)}
${retimed.length > 0 && panel('Văn bản khác đổi hiệu lực theo', html`<ul>${retimed.map((other) => html`<li>${documentName(other)}${other.expires && `: hết hiệu lực từ ${dayInWords(other.expires)}`}</li>`)}</ul>`)}`
}

function changeLine(what: string, changes: readonly { address: string }[]): Html | null {
  if (changes.length === 0) return null
  const named = changes.slice(0, NAMED).map(({ address }) => address)
  const more = changes.length - named.length
  return html`<li>${what}: ${named.join('; ')}${more > 0 && ` và ${inFigures(more)} phần khác`}</li>`
}
