export { createTissues } from './layer.ts'
