import { LOAD_SCALE } from './palette.ts'

/**
 * The picture as a file: page colour, bones, and what lies over them. Side markers and the magnification in force are
 * always in it; handles and buttons are not, for nobody can take hold of a file.
 */

const CORNER = 6
const TEXTS =
  '.stage-label, .stage-marker, .stage-magnified, .stage-name-label, .stage-legend, .stage-closeup-title, .stage-closeup-note'
const SHAPES = ':is(.stage-lines, .stage-closeup-arrows) :is(line, circle, rect, path)'

const isShown = (element: Element) => element.getClientRects().length > 0

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0)

function drawShape(pen: CanvasRenderingContext2D, element: SVGElement, origin: DOMRect): void {
  const style = getComputedStyle(element)
  const sheet = element.ownerSVGElement?.getBoundingClientRect() ?? origin
  pen.save()
  pen.translate(sheet.left - origin.left, sheet.top - origin.top)
  const path = element.tagName === 'path' ? new Path2D(element.getAttribute('d') ?? '') : null
  pen.beginPath()
  if (element.tagName === 'line') {
    pen.moveTo(number(element, 'x1'), number(element, 'y1'))
    pen.lineTo(number(element, 'x2'), number(element, 'y2'))
  } else if (element.tagName === 'circle') {
    pen.arc(number(element, 'cx'), number(element, 'cy'), number(element, 'r'), 0, 2 * Math.PI)
  } else if (!path) {
    const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(element, name))
    pen.roundRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0, (height ?? 0) / 2)
  }
  pen.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat))
  pen.lineWidth = Number.parseFloat(style.strokeWidth)
  if (style.fill !== 'none') {
    pen.fillStyle = style.fill
    if (path) pen.fill(path)
    else pen.fill()
  }
  if (style.stroke !== 'none') {
    pen.strokeStyle = style.stroke
    if (path) pen.stroke(path)
    else pen.stroke()
  }
  pen.restore()
}

function drawBox(pen: CanvasRenderingContext2D, element: HTMLElement, origin: DOMRect): void {
  const { backgroundColor } = getComputedStyle(element)
  const box = element.getBoundingClientRect()
  pen.fillStyle = backgroundColor
  pen.beginPath()
  pen.roundRect(box.left - origin.left, box.top - origin.top, box.width, box.height, CORNER)
  pen.fill()
}

/** Writes the text of an element and its children where the page has it. */
function drawText(pen: CanvasRenderingContext2D, element: HTMLElement, origin: DOMRect): void {
  const range = document.createRange()
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || !isShown(parent)) continue
    const style = getComputedStyle(parent)
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    pen.fillStyle = style.color
    pen.textBaseline = 'middle'
    // Word by word, for a long name stands in two lines.
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const box = range.getBoundingClientRect()
      pen.fillText(word, box.left - origin.left, box.top - origin.top + box.height / 2)
    }
  }
}

/**
 * Composes the picture. Call right after a frame was drawn into `canvas`, in the same task.
 *
 * @param page colours of the page behind the body, from its middle outward
 * @throws when the browser gives no 2D context or cannot encode
 */
export function takePicture(container: HTMLElement, canvas: HTMLCanvasElement, page: readonly string[]): Promise<Blob> {
  const out = document.createElement('canvas')
  out.width = canvas.width
  out.height = canvas.height
  const pen = out.getContext('2d')
  if (!pen) return Promise.reject(new Error('stage: no 2D context for the picture'))
  const origin = container.getBoundingClientRect()
  const { width, height } = origin
  pen.scale(out.width / width, out.height / height)
  const light = pen.createRadialGradient(
    width / 2,
    height * 0.36,
    0,
    width / 2,
    height * 0.36,
    Math.hypot(width, height) * 0.7,
  )
  for (const [k, colour] of page.entries()) light.addColorStop(k / Math.max(1, page.length - 1), colour)
  pen.fillStyle = light
  pen.fillRect(0, 0, width, height)
  pen.drawImage(canvas, 0, 0, width, height)
  for (const shape of container.querySelectorAll<SVGElement>(SHAPES)) if (isShown(shape)) drawShape(pen, shape, origin)
  for (const text of container.querySelectorAll<HTMLElement>(TEXTS)) {
    if (!isShown(text)) continue
    drawBox(pen, text, origin)
    for (const bar of text.querySelectorAll<HTMLElement>('.stage-legend-bar')) drawLegend(pen, bar, origin)
    drawText(pen, text, origin)
  }
  return new Promise((resolve, reject) => {
    out.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('stage: the picture could not be written'))))
  })
}

function drawLegend(pen: CanvasRenderingContext2D, bar: HTMLElement, origin: DOMRect): void {
  const box = bar.getBoundingClientRect()
  const x = box.left - origin.left
  const y = box.top - origin.top
  const scale = pen.createLinearGradient(x, 0, x + box.width, 0)
  for (const [k, stop] of LOAD_SCALE.entries()) scale.addColorStop(k / (LOAD_SCALE.length - 1), stop)
  pen.fillStyle = scale
  pen.fillRect(x, y, box.width, box.height)
}
