/** The stable address of a document. */
export function documentPath(documentId: string): string {
  return `/van-ban/${encodeURIComponent(documentId)}`
}

/** The stable address of a provision; `passage` is the id a citation carries: `documentId/provisionKey`, perhaps with `~2`. */
export function passagePath(passage: string): string {
  return `/van-ban/${passage.split('/').map(encodeURIComponent).join('/')}`
}

export function provisionPath(documentId: string, key: string): string {
  return passagePath(`${documentId}/${key}`)
}
