import { startFakeZalo } from '../../fakes/zalo.ts'
import { OA } from '../zalo-mail.ts'

// A Zalo that takes whatever is sent, in a process of its own: what it costs is not to be counted as ours.

const zalo = await startFakeZalo({ ...OA, rate: { count: 1_000_000, perMs: 1 }, echoes: false })
process.send?.(zalo.environment)
