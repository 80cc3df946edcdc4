import { getResolvedPDFJS } from 'unpdf'
import type { Rule } from './page.ts'

/** What the drawing operators of a page show besides text. */
export interface Drawing {
  rules: Rule[]
  /** Sum of the areas of all pictures, in square points. */
  pictureArea: number
}

type Matrix = [number, number, number, number, number, number]
interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

/** Bars thinner than this, in points, are rules; wider ones are shading. */
const THICKEST = 2.6
const SHORTEST = 4
const POINTS_OF = [1, 1, 3, 2] as const
const CLOSE = 4

/** Follows the drawing operators of a page; `viewport` turns the page's own coordinates upright, y from the top. */
export async function readDrawing(operators: Operators, viewport: number[]): Promise<Drawing> {
  const { OPS } = await getResolvedPDFJS()
  const pen = new Pen(OPS, viewport as Matrix)
  operators.fnArray.forEach((operator, index) => {
    pen.follow(operator, operators.argsArray[index] as unknown[])
  })
  return pen.drawing
}

class Pen {
  readonly drawing: Drawing = { rules: [], pictureArea: 0 }
  private readonly ops: Record<string, number>
  private matrix: Matrix
  private readonly saved: Matrix[] = []

  constructor(ops: Record<string, number>, viewport: Matrix) {
    this.ops = ops
    this.matrix = viewport
  }

  follow(operator: number, args: unknown[]): void {
    const { ops } = this
    if (operator === ops['save']) this.saved.push(this.matrix)
    else if (operator === ops['restore'] || operator === ops['paintFormXObjectEnd']) this.restore()
    else if (operator === ops['transform']) this.turn(args as ArrayLike<unknown> as ArrayLike<number>)
    else if (operator === ops['paintFormXObjectBegin']) {
      this.saved.push(this.matrix)
      this.turn(args[0] as ArrayLike<number> | null)
    } else if (operator === ops['constructPath']) this.drawPath(args)
    else if (this.isPicture(operator)) this.addPicture()
  }

  private restore(): void {
    this.matrix = this.saved.pop() ?? this.matrix
  }

  private turn(by: ArrayLike<number> | null): void {
    if (by !== null && by !== undefined) this.matrix = multiply(this.matrix, Array.from(by) as Matrix)
  }

  /** A path that only bounds what is drawn later is not seen; one that is filled shows no outline. */
  private drawPath([paint, path]: unknown[]): void {
    const { endPath, clip, eoClip, fill, eoFill } = this.ops
    if (paint === endPath || paint === clip || paint === eoClip) return
    const outlined = paint !== fill && paint !== eoFill
    this.drawing.rules.push(...rulesOfPath(path as [ArrayLike<number> | null], this.matrix, outlined))
  }

  private isPicture(operator: number): boolean {
    const { paintImageXObject, paintInlineImageXObject, paintImageMaskXObject } = this.ops
    return operator === paintImageXObject || operator === paintInlineImageXObject || operator === paintImageMaskXObject
  }

  private addPicture(): void {
    const [a, b, c, d] = this.matrix
    this.drawing.pictureArea += Math.abs(a * d - b * c)
  }
}

/** The straight lines of a path: strokes as they are, thin bars by their middle, outlines by their four sides. */
function rulesOfPath([data]: [ArrayLike<number> | null], matrix: Matrix, outlined: boolean): Rule[] {
  if (data === null || data === undefined) return []
  return subpaths(data, matrix).flatMap((points) => {
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    const box = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) }
    const middleX = (box.x1 + box.x2) / 2
    const middleY = (box.y1 + box.y2) / 2
    const wide = box.x2 - box.x1
    const high = box.y2 - box.y1
    if (high <= THICKEST && wide >= SHORTEST) return [{ ...box, y1: middleY, y2: middleY }]
    if (wide <= THICKEST && high >= SHORTEST) return [{ ...box, x1: middleX, x2: middleX }]
    return outlined ? sides(points) : []
  })
}

function sides(points: [number, number][]): Rule[] {
  const rules: Rule[] = []
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[index + 1] ?? [x, y]
    const flat = Math.abs(y - nextY) < 0.5 && Math.abs(x - nextX) >= SHORTEST
    const upright = Math.abs(x - nextX) < 0.5 && Math.abs(y - nextY) >= SHORTEST
    if (flat) rules.push({ x1: Math.min(x, nextX), x2: Math.max(x, nextX), y1: y, y2: y })
    if (upright) rules.push({ x1: x, x2: x, y1: Math.min(y, nextY), y2: Math.max(y, nextY) })
  })
  return rules
}

/** pdf.js packs a path as operator, then its numbers: move, line, curve, quadratic curve, close. */
function subpaths(data: ArrayLike<number>, matrix: Matrix): [number, number][][] {
  const paths: [number, number][][] = []
  for (let at = 0; at < data.length; ) {
    const operator = data[at] ?? CLOSE
    const open = paths.at(-1)
    if (operator >= CLOSE) {
      if (open?.[0]) open.push(open[0])
      at += 1
      continue
    }
    const count = POINTS_OF[operator as 0 | 1 | 2 | 3]
    const end = apply(matrix, data[at + count * 2 - 1] ?? 0, data[at + count * 2] ?? 0)
    if (operator === 0 || open === undefined) paths.push([end])
    else open.push(end)
    at += 1 + count * 2
  }
  return paths
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5]
  ]
}

function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}
