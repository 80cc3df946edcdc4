import type { Reply } from '#bot/conversation/reply.ts'
import { chatTemplates, chatTurn } from './chat-turn.ts'
import { type Frame, renderPage } from './frame.ts'
import { type Html, html } from './html.ts'
import { EXAMPLE_QUESTIONS, WAITING } from './words.ts'

/** What happened before this page, when it is the answer to a form sent without the script. */
export interface ChatState {
  session: string
  turn: { question: string; reply: Reply } | null
  /** Why the last question got no answer; `typed` then holds it. */
  failure: string | null
  typed: string
}

export function chatPage(frame: Frame, state: ChatState): string {
  const body = html`${introduction(frame.commune, state)}
<div class="turns" id="turns" role="log" aria-live="polite" aria-label="Cuộc trò chuyện">
${state.turn && chatTurn(state.session, state.turn.question, state.turn.reply)}
</div>
${composer(state)}
${chatTemplates()}`
  return renderPage(frame, { title: 'Hỏi về học hành, thi cử', current: 'chat', body, chat: true })
}

function introduction(commune: string, { session, turn }: ChatState): Html {
  return html`<section class="introduction">
<h1>Hỏi về học hành, thi cử</h1>
<p class="lead">Cứ gõ như nhắn tin, có dấu hay không dấu đều được.</p>
<div class="notice" role="note">
<p><strong>Đây là trợ lý tự động (AI) của ${commune}</strong>, chỉ trả lời từ <a href="/van-ban">các văn bản đã công bố</a>.</p>
<p>Xin đừng nhập họ tên, số điện thoại, số căn cước, số báo danh, trường lớp hay điểm. Câu chưa trả lời được sẽ được ghi lại, không kèm danh tính. Gõ <kbd>XOA</kbd> để xóa cuộc trò chuyện, <kbd>CANBO</kbd> để gặp cán bộ.</p>
</div>
${turn === null && examples(session)}
</section>`
}

function examples(session: string): Html {
  return html`<form class="examples" id="examples" method="post" action="/#turns">
<h2>Thử hỏi</h2>
<input type="hidden" name="session" value="${session}">
<ul>${EXAMPLE_QUESTIONS.map((question) => html`<li><button name="text" value="${question}">${question}</button></li>`)}</ul>
</form>`
}

function composer({ session, failure, typed }: ChatState): Html {
  return html`<div class="composer">
<p class="failure" role="alert">${failure}</p>
<p class="status" id="status" role="status" data-waiting="${WAITING}"></p>
<form id="ask" method="post" action="/#turns">
<input type="hidden" name="session" value="${session}">
<label for="text">Câu hỏi của bạn</label>
<div class="composer-row">
<textarea id="text" name="text" rows="1" required enterkeyhint="send" autocomplete="off" placeholder="Gõ câu hỏi ở đây">${typed}</textarea>
<button class="primary">Gửi</button>
</div>
</form>
<form class="shortcuts" id="shortcuts" method="post" action="/#turns">
<input type="hidden" name="session" value="${session}">
<button name="text" value="CANBO">Gặp cán bộ</button>
<button name="text" value="XOA">Xóa cuộc trò chuyện</button>
</form>
</div>`
}
