import { countWords } from '#bot/review/counts.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import type { TodayCase } from '#bot/store/cases.ts'
import type { Settings } from '#bot/store/settings.ts'
import { badge } from '../parts.ts'
import { spanInWords } from '../words.ts'
import { stateBadge } from './words.ts'

interface Surroundings {
  settings: Settings
  minimum: number
  now: Date
}

/** A case in a list: how many ask, what, since when, and where it stands. */
export function caseRow(item: TodayCase, { settings, minimum, now }: Surroundings): Html {
  const { id, title, topic, office, state, people, openedAt, review } = item
  const waited = spanInWords(now.getTime() - openedAt.getTime())
  const small = people === null
  return html`<li class="row case-row">
<p class="case-people${small && ' case-people-few'}"><strong>${countWords(people, minimum)}</strong> người</p>
<div><p class="case-title"><a href="/staff/cau-hoi/${id}">${title}</a></p>
<p class="meta">${topic.name} · ${settings.offices[office]} · chờ ${waited}</p>${review && html`<p class="meta case-review">${review}</p>`}</div>
<p class="case-signs">${signs(item)} ${state !== 'open' && stateBadge(state)}</p></li>`
}

/** What makes a case pressing. */
export function signs({ kind, rising, upset }: Pick<TodayCase, 'kind' | 'rising' | 'upset'>): Html {
  return html`${kind === 'rumour' && badge('Tin sai lặp lại', 'bad')} ${rising && badge('Đang tăng', 'bad')} ${upset && badge('Bức xúc', 'warn')}`
}
