import { connect } from '@lancedb/lancedb'
import { expect, test } from 'vitest'
import { openVectors } from '#knowledge/lance/vectors.ts'
import { vectorOf } from '../../fakes/synonyms.ts'
import { aShelf } from './shelf.ts'

function unit(text: string, dimension: number): Float32Array {
  const vector = vectorOf(text, dimension)
  return vector.map((value) => value / Math.hypot(...vector))
}

test('an index in many pieces is made anew, and finds the same', async () => {
  await using at = await aShelf()
  const connection = await connect(at.uri)
  const vectors = openVectors(connection, 'lon-dan', 500)
  const rows = Array.from({ length: 2400 }, (_, i) => ({
    id: `d/${i}`,
    digest: `${i}`,
    vector: unit(`${i} ${i * 7}`, 32)
  }))
  const pieces = async () => (await (await connection.openTable(vectors.name)).indexStats('vector_idx'))?.numIndices
  const counted: (number | undefined)[] = []
  for (let start = 0; start < rows.length; start += 300) {
    await vectors.put(rows.slice(start, start + 300))
    await vectors.optimise()
    counted.push(await pieces())
  }
  expect(Math.max(...counted.map((count) => count ?? 0))).toBeLessThanOrEqual(5)
  for (const wanted of [rows[5], rows[1000], rows[2345]]) {
    const [first] = await vectors.nearest(wanted?.vector as Float32Array, 5)
    expect(first?.cosine).toBeCloseTo(1, 4)
  }
  connection.close()
})

test('among more vectors than are looked through one by one, the nearest are still found', async () => {
  await using at = await aShelf()
  const connection = await connect(at.uri)
  for (const dimension of [32, 20]) {
    const vectors = openVectors(connection, `lon-${dimension}`, 2000)
    const rows = Array.from({ length: 3000 }, (_, i) => {
      return { id: `d/${i}`, digest: `${i}`, vector: unit(`${i} ${i * 7} ${i % 97} ${i % 13}`, dimension) }
    })
    for (let start = 0; start < rows.length; start += 1000) await vectors.put(rows.slice(start, start + 1000))
    await vectors.optimise()
    const table = await connection.openTable(vectors.name)
    expect((await table.listIndices()).flatMap(({ columns }) => columns).sort()).toEqual(['id', 'vector'])
    await vectors.put([{ id: 'them', digest: 'x', vector: unit('mới thêm sau khi lập', dimension) }])
    for (const wanted of [rows[5], rows[2345]]) {
      const [first] = await vectors.nearest(wanted?.vector as Float32Array, 5)
      expect(first?.cosine).toBeCloseTo(1, 4)
    }
    expect((await vectors.nearest(unit('mới thêm sau khi lập', dimension), 3)).map(({ id }) => id)).toContain('them')
    expect((await vectors.read(['d/7', 'them', 'khong-co'])).map(({ id }) => id).sort()).toEqual(['d/7', 'them'])
  }
  connection.close()
})
