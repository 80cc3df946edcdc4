import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import type { Refusal } from './blocks.ts'
import { REFUSALS } from './refusals.ts'
import { unzip } from './unzip.ts'

export type OfficePackage = { kind: 'opened'; parts: Map<string, string>; names: string[] } | Refusal

/** Opens the XML parts wanted of a .docx or .xlsx file. A part that declares a DTD or entities refuses the whole file. */
export function openOffice(bytes: Uint8Array, wanted: (name: string) => boolean): OfficePackage {
  const archive = unzip(bytes, wanted)
  if (archive.kind === 'refused') return archive
  const parts = new Map([...archive.parts].map(([name, part]) => [name, decodeXml(part)]))
  if ([...parts.values()].some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return REFUSALS.hostileXml
  return { kind: 'opened', parts, names: archive.names }
}

function decodeXml(part: Uint8Array): string {
  const wide =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(wide ?? 'utf-8').decode(part)
}

/** Parses XML that `openOffice` let through; malformed XML throws. */
export function parseXml(xml: string): Document {
  return new DOMParser({ onError: stopAtFatal }).parseFromString(xml, 'text/xml')
}

function stopAtFatal(level: string, message: string): void {
  if (level !== 'warning') throw new SyntaxError(message)
}

/** The children of an element that are elements, by local name: writers choose their own prefixes. */
export function children(element: Element | Document | null | undefined, name?: string): Element[] {
  const found: Element[] = []
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) found.push(node as Element)
  }
  return found
}

export function child(element: Element | Document | null | undefined, name: string): Element | undefined {
  return children(element, name)[0]
}

/** An attribute by its local name, whatever its prefix; null where it is missing. */
export function attribute(element: Element | undefined, name: string): string | null {
  if (element === undefined) return null
  for (const each of Array.from(element.attributes)) if (each.localName === name) return each.value
  return null
}

/** `w:val` of the child with this name, the way OOXML states most properties. */
export function statedValue(element: Element | undefined, name: string): string | null {
  return attribute(child(element, name), 'val')
}

/** An on/off property: present without a value means on. Null where it is not stated. */
export function switchOf(element: Element | undefined, name: string): boolean | null {
  const stated = child(element, name)
  if (stated === undefined) return null
  return !/^(?:0|false|off|none)$/.test(attribute(stated, 'val') ?? '')
}
