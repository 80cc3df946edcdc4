/** Markup that is safe to send as it is. Made by `html` alone, so that a plain string can never pass for it. */
export class Html {
  readonly #markup: string

  constructor(key: typeof MAKER, markup: string) {
    if (key !== MAKER) throw new TypeError('Html is made by the html template only')
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a hole. Null, undefined and false leave nothing; a list is joined without a separator. */
export type Renderable = Html | string | number | null | undefined | false | readonly Renderable[]

type Place = 'text' | 'attribute'

const MAKER = Symbol('html')
const placesOf = new WeakMap<TemplateStringsArray, Place[]>()

/**
 * Escapes every hole for the place it stands in. Throws on a template that could not be made safe: a hole in a tag
 * outside quotes, markup inside an attribute, or a fragment that ends in the middle of a tag.
 */
export function html(strings: TemplateStringsArray, ...values: Renderable[]): Html {
  const places = placesOf.get(strings) ?? findPlaces(strings)
  placesOf.set(strings, places)
  const parts = values.map((value, hole) => render(value, places[hole] ?? 'text') + strings[hole + 1])
  return new Html(MAKER, strings[0] + parts.join(''))
}

function render(value: Renderable, place: Place): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) {
    if (place === 'attribute') throw new TypeError('Markup cannot stand inside an attribute')
    return value.toString()
  }
  if (typeof value === 'object') return value.map((item) => render(item, place)).join('')
  return escapeText(String(value))
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

type State = 'text' | 'tag' | '"' | "'"

function findPlaces(strings: TemplateStringsArray): Place[] {
  const states: State[] = []
  let state: State = 'text'
  for (const literal of strings) {
    for (const character of literal) state = step(state, character)
    states.push(state)
  }
  if (states.pop() !== 'text') throw new TypeError(`Template ends inside a tag: ${strings.at(-1)}`)
  return states.map((at, hole) => placeOf(at, strings[hole] ?? ''))
}

function step(state: State, character: string): State {
  if (state === 'text') return character === '<' ? 'tag' : 'text'
  if (state !== 'tag') return character === state ? 'tag' : state
  if (character === '>') return 'text'
  return character === '"' || character === "'" ? character : 'tag'
}

function placeOf(state: State, literal: string): Place {
  if (state === 'tag') throw new TypeError(`Hole in a tag outside quotes: ${literal.slice(-60)}`)
  return state === 'text' ? 'text' : 'attribute'
}
