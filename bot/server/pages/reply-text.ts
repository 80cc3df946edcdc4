import { type Html, html } from './html.ts'

/** An address of this site within a reply, with or without its origin; the path is what is linked. */
const OWN_ADDRESS = /(?:https?:\/\/[^\s/]+)?(\/van-ban\/[\w.~%/-]*\w)/g

/** The text of a reply, with the addresses of provisions in it as links. */
export function replyText(text: string): (Html | string)[] {
  return text.split(OWN_ADDRESS).map((part, i) => (i % 2 === 0 ? part : html`<a href="${part}">mở tại đây</a>`))
}
