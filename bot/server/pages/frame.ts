import type { Assets } from './assets.ts'
import { type Html, html } from './html.ts'

/** What every page shares. */
export interface Frame {
  /** The commune as it is to be read in a sentence: `xã Vĩnh Am`. */
  readonly commune: string
  assets: Assets
}

interface Content {
  title: string
  current: 'chat' | 'documents' | null
  body: Html
  /** Whether the page runs the chat's script. */
  chat?: boolean
  /** The one address of this content, where the page can be reached by several. */
  canonical?: string
}

/** A whole page around its content, as the text to send. */
export function renderPage({ commune, assets }: Frame, content: Content): string {
  const { title, current, body } = content
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title} · Hỏi đáp ${commune}</title>
<link rel="icon" type="image/svg+xml" href="${assets.icon}">
<link rel="stylesheet" href="${assets.style}">
${content.canonical && html`<link rel="canonical" href="${content.canonical}">`}
${content.chat && html`<script type="module" src="${assets.chat}"></script>`}
</head>
<body class="${current === 'chat' ? 'chat-page' : 'reading-page'}">
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
<header class="site">
<div class="site-inner">
<p class="site-name"><a href="/">Hỏi đáp <span>${commune}</span></a></p>
<nav aria-label="Trang">
<a href="/" aria-current="${current === 'chat' ? 'page' : 'false'}">Hỏi</a>
<a href="/van-ban" aria-current="${current === 'documents' ? 'page' : 'false'}">Văn bản</a>
</nav>
</div>
</header>
<main id="noi-dung">
${body}
</main>
</body>
</html>
`.toString()
}
