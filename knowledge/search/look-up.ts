import type { Day, DocumentRecord } from '../document.ts'
import type { LookUp } from '../knowledge.ts'
import type { Provision } from '../provision.ts'

export interface Shelf {
  documents: DocumentRecord[]
  read(id: string): Promise<Provision[]>
}

export async function lookUp(_shelf: Shelf, _text: string, _asOf: Day): Promise<LookUp> {
  return { kind: 'not_an_address' }
}
