import { type Html, html, type Renderable } from '#bot/server/pages/html.ts'

/** The head of a page: its name, one sentence on what it is for, and what can be done at once. */
export function pageHead(title: string, lead: Renderable, actions: Renderable = null): Html {
  return html`<div class="page-head"><div><h1>${title}</h1>${lead && html`<p class="lead">${lead}</p>`}</div>${actions && html`<div class="page-actions">${actions}</div>`}</div>`
}

/** A part of a page with a heading of its own. */
export function panel(title: string, body: Renderable): Html {
  return html`<section class="panel"><h2>${title}</h2>${body}</section>`
}

/** Where there is nothing (yet): says so, and what to do. */
export function empty(sentence: Renderable): Html {
  return html`<p class="empty">${sentence}</p>`
}

/** Why what was sent was not done; the form below it keeps what was typed. */
export function alert(sentence: string | null): Html | null {
  return sentence === null ? null : html`<p class="alert" role="alert">${sentence}</p>`
}

interface Field {
  name: string
  /** Tells fields of the same name apart where a page has several forms. */
  mark?: string
  label: string
  type?: 'text' | 'password' | 'search' | 'date'
  value?: string | null | undefined
  hint?: Renderable
  /** As browsers fill it in: `username`, `new-password`, `one-time-code`. */
  autocomplete?: string
  required?: boolean
  inputmode?: 'numeric' | 'text'
}

/** A line to type into, with its label and, where needed, a hint. */
export function field({
  name,
  mark,
  label,
  type = 'text',
  value,
  hint,
  autocomplete = 'off',
  required,
  inputmode
}: Field): Html {
  const id = idOf(name, mark)
  const described = hint ? html` <span class="hint" id="${id}-goi-y">${hint}</span>` : null
  const input = required
    ? html`<input id="${id}" name="${name}" type="${type}" value="${value ?? ''}" autocomplete="${autocomplete}" inputmode="${inputmode ?? 'text'}" aria-describedby="${id}-goi-y" required>`
    : html`<input id="${id}" name="${name}" type="${type}" value="${value ?? ''}" autocomplete="${autocomplete}" inputmode="${inputmode ?? 'text'}" aria-describedby="${id}-goi-y">`
  return html`<p class="field"><label for="${id}">${label}</label>${described}${input}</p>`
}

/** A text of several lines. */
export function area(
  name: string,
  label: string,
  value: string,
  rows: number,
  hint: Renderable = null,
  mark = ''
): Html {
  const id = idOf(name, mark)
  return html`<p class="field"><label for="${id}">${label}</label>${hint && html` <span class="hint">${hint}</span>`}<textarea id="${id}" name="${name}" rows="${rows}">${value}</textarea></p>`
}

export interface Choice {
  value: string
  words: string
}

export function select(
  name: string,
  label: string,
  choices: readonly Choice[],
  chosen: string | null,
  mark = ''
): Html {
  const id = idOf(name, mark)
  const options = choices.map(({ value, words }) =>
    value === chosen
      ? html`<option value="${value}" selected>${words}</option>`
      : html`<option value="${value}">${words}</option>`
  )
  return html`<p class="field"><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></p>`
}

function idOf(name: string, mark = ''): string {
  return mark === '' ? name : `${name}-${mark}`
}

export function button(words: string, look: 'main' | 'quiet' | 'danger' = 'main'): Html {
  return html`<button class="button button-${look}" type="submit">${words}</button>`
}

/** A table whose first row names its columns; scrolls by itself where it is wider than the page. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Renderable[])[]): Html {
  const body = rows.map(
    (cells) => html`<tr>${cells.map((cell, at) => html`<td data-head="${heads[at]}">${cell}</td>`)}</tr>`
  )
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** Facts in two columns: what, and how it is. */
export function facts(pairs: readonly (readonly [string, Renderable])[]): Html {
  const known = pairs.filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
  return html`<dl class="facts-list">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A state in a word, marked by a colour that says no more than the word does. */
export function badge(words: string, tone: 'plain' | 'good' | 'warn' | 'bad' | 'busy'): Html {
  return html`<span class="badge tone-${tone}">${words}</span>`
}
