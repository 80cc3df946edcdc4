import type { Count } from './counts.ts'
import { type Line, suppress } from './suppression.ts'

/** All topics, channels or weeks together. */
export const ALL = '*'

/** What a table of people is about, along its three ways; each without its total. */
export interface Ways {
  topics: readonly string[]
  channels: readonly string[]
  weeks: readonly string[]
}

/** People in one cell; a total is asked for by `ALL`. Null: fewer than the minimum, or hidden to protect such a cell. */
export type People = (topic: string, channel: string, week: string) => Count

/**
 * The table of people that may be shown, by topic, channel and week of a quarter, with every total. Whatever is asked of
 * it, hidden cells stay hidden: views are parts of this one table, and none is made by adding up.
 */
export function protectTable(
  ways: Ways,
  count: (topic: string, channel: string, week: string) => number,
  minimum: number
): People {
  const [topics, channels, weeks] = [ways.topics, ways.channels, ways.weeks].map((names) => [...names, ALL]) as [
    string[],
    string[],
    string[]
  ]
  const at = (t: number, c: number, w: number) => (t * channels.length + c) * weeks.length + w
  const values = topics.flatMap((topic) =>
    channels.flatMap((channel) => weeks.map((week) => count(topic, channel, week)))
  )
  const places = (names: readonly string[]) => names.map((_, place) => place)
  const [ts, cs, ws] = [places(topics), places(channels), places(weeks)]
  const lines: Line[] = [
    ...ts.flatMap((t) => cs.map((c) => ws.map((w) => at(t, c, w)))),
    ...ts.flatMap((t) => ws.map((w) => cs.map((c) => at(t, c, w)))),
    ...cs.flatMap((c) => ws.map((w) => ts.map((t) => at(t, c, w))))
  ]
  const shown = suppress(values, lines, minimum)
  return (topic, channel, week) => {
    const place = [topics.indexOf(topic), channels.indexOf(channel), weeks.indexOf(week)] as [number, number, number]
    return place.includes(-1) ? null : (shown[at(...place)] ?? null)
  }
}
