import { ui } from './ui.ts'
import { words } from './words.ts'
import type { PageWords } from '../catalogue.ts'

export const page: PageWords = { ...words, ui }
