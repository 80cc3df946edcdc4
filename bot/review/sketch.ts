import { createHmac, type KeyObject } from 'node:crypto'

/*
 * HyperLogLog (Flajolet et al. 2007) with linear counting for small numbers: how many different people asked, from
 * registers in which nobody can be found again. Each scope and period has a key of its own, so that the registers of two
 * cannot be laid side by side. So few as a minimum group are never overcounted: n people set n registers at most.
 */

/** Of ten people, two fall into one register once in a hundred times: then they count as nine. */
const INDEX_BITS = 12
const REGISTERS = 1 << INDEX_BITS
/** The constant of the estimate for this number of registers. */
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS)
const RANK_BITS = 4
const HIGHEST_RANK = (1 << RANK_BITS) - 1

/** Registers that are set: rank by index. */
type Registers = Map<number, number>

/** The key under which a person is counted in one scope and period, and in no other. */
export function sketchKey(secret: KeyObject, scope: string, period: string): Buffer {
  return createHmac('sha256', secret).update(`${scope}\0${period}`).digest()
}

/** A sketch with one more person; the same text when that person was counted already. */
export function addPerson(sketch: string, key: Buffer, pseudonym: string): string {
  const hash = createHmac('sha256', key).update(pseudonym).digest()
  const index = hash.readUInt16BE(0) >> (16 - INDEX_BITS)
  const rank = Math.min(HIGHEST_RANK, Math.clz32(hash.readUInt32BE(2)) + 1)
  const registers = read(sketch)
  if ((registers.get(index) ?? 0) >= rank) return sketch
  registers.set(index, rank)
  return write(registers)
}

/** About how many people a sketch has counted. */
export function countPeople(sketch: string): number {
  const registers = read(sketch)
  const empty = REGISTERS - registers.size
  const linear = empty === 0 ? Number.POSITIVE_INFINITY : REGISTERS * Math.log(REGISTERS / empty)
  if (linear <= 2.5 * REGISTERS) return Math.round(linear)
  const sum = empty + [...registers.values()].reduce((total, rank) => total + 2 ** -rank, 0)
  return Math.round((ALPHA * REGISTERS ** 2) / sum)
}

function read(sketch: string): Registers {
  const bytes = Buffer.from(sketch, 'base64')
  const registers: Registers = new Map()
  for (let at = 0; at < bytes.length; at += 2) {
    const entry = bytes.readUInt16BE(at)
    registers.set(entry >> RANK_BITS, entry & HIGHEST_RANK)
  }
  return registers
}

function write(registers: Registers): string {
  const bytes = Buffer.alloc(registers.size * 2)
  // in the order of the registers: the order of arrival would tell who came first
  const entries = [...registers].sort(([one], [other]) => one - other)
  for (const [at, [index, rank]] of entries.entries()) bytes.writeUInt16BE((index << RANK_BITS) | rank, at * 2)
  return bytes.toString('base64')
}
