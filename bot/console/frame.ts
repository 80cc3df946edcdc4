import { type Html, html } from '#bot/server/pages/html.ts'
import type { StaffMember } from '#bot/store/staff.ts'
import { type Act, may } from './acts.ts'
import { form, type Visit } from './visit.ts'
import { ROLE } from './words.ts'

/** A place in the menu. */
interface Section {
  path: string
  name: string
  act: Act
}

const SECTIONS = {
  today: { path: '/staff', name: 'Hôm nay', act: 'read_work' },
  cases: { path: '/staff/cau-hoi', name: 'Câu hỏi', act: 'read_work' },
  answers: { path: '/staff/cau-tra-loi', name: 'Câu trả lời', act: 'read_work' },
  documents: { path: '/staff/van-ban', name: 'Văn bản', act: 'read_work' },
  conversations: { path: '/staff/hoi-thoai', name: 'Hội thoại cần cán bộ', act: 'serve_conversation' },
  opinion: { path: '/staff/du-luan', name: 'Dư luận', act: 'read_work' },
  trial: { path: '/staff/thu-hoi', name: 'Thử hỏi', act: 'try_question' },
  audit: { path: '/staff/nhat-ky', name: 'Nhật ký', act: 'read_audit' },
  system: { path: '/staff/he-thong', name: 'Hệ thống', act: 'read_system' }
} satisfies Record<string, Section>

export type SectionKey = keyof typeof SECTIONS

export interface Content {
  title: string
  body: Html
  /** Null on pages outside the menu. */
  section: SectionKey | null
}

interface Look {
  commune: string
  style: string
  icon: string
}

/** A whole page of the console; without a visit, one for who is not signed in. */
export function renderFrame(look: Look, content: Content, visit: Visit | null): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<title>${content.title} · Hỏi đáp ${look.commune}</title>
<link rel="icon" type="image/svg+xml" href="${look.icon}">
<link rel="stylesheet" href="${look.style}">
</head>
<body class="console${visit ? '' : ' console-door'}">
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="top">
<p class="top-name"><a href="/staff">Hỏi đáp <span>${look.commune}</span></a></p>
${visit && account(visit)}
</header>
<div class="room">
${visit && menus(visit.staff, content.section)}
<main id="noi-dung" tabindex="-1">
${visit?.notice && html`<p class="notice" role="status">${visit.notice}</p>`}
${content.body}
</main>
</div>
</body>
</html>
`.toString()
}

function account({ staff, settings, csrf }: Visit): Html {
  const where = staff.office ? settings.offices[staff.office] : ROLE[staff.role]
  return html`<div class="top-account"><p><a href="/staff/tai-khoan">${staff.name}</a> <span class="top-office">${where}</span></p>
${form(csrf, '/staff/dang-xuat', html`<button class="button-link" type="submit">Đăng xuất</button>`)}</div>`
}

/** The same menu twice: beside the page where there is room, folded above it on a phone. One of them is always hidden. */
function menus(staff: StaffMember, current: SectionKey | null): Html {
  const links = (Object.entries(SECTIONS) as [SectionKey, Section][])
    .filter(([, { act }]) => may(staff.role, act))
    .map(([key, { path, name }]) => {
      return key === current
        ? html`<li><a href="${path}" aria-current="page">${name}</a></li>`
        : html`<li><a href="${path}">${name}</a></li>`
    })
  const here = current === null ? 'Mục lục' : SECTIONS[current].name
  return html`<nav class="menu-side" aria-label="Mục lục"><ul>${links}</ul></nav>
<details class="menu-folded"><summary>${here}</summary><nav aria-label="Mục lục"><ul>${links}</ul></nav></details>`
}
