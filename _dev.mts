// run from worktree copy: _dev.mts OUTPREFIX name,name : builds bones, dumps both sexes standing mm into .bin merging the rest from packs
import { writeFileSync } from 'node:fs'
import { readSex } from './models/build/pack-files.ts'
import { PELVIS, LEGS } from './models/build/recipes.ts'
import { shapeBone, describe, faults } from './models/build/shape.ts'
import { checkMesh, placeMesh, mirrorMesh } from './models/build/mesh/index.ts'
import { placement } from './models/build/placement.ts'
const [pre, names] = process.argv.slice(2) as any
const made = new Map<string, any>()
for (const r of [...PELVIS, ...LEGS]) { if (!names.split(',').includes(r.name)) continue
  const t=Date.now(); const s = shapeBone(r); made.set(r.paired ? `${r.name}-left` : r.name, { r, s })
  for (const sex of ['female','male'] as const) console.log(r.name, sex, describe(s[sex]), faults(r, checkMesh(s[sex])).join('; '), ((Date.now()-t)/1000).toFixed(1)+' s') }
for (const sex of ['female','male'] as const) {
 const bones:any[]=[]; const bufs:Buffer[]=[]; let off=0
 const push=(a:any)=>{const b=Buffer.from(a.buffer,a.byteOffset,a.byteLength);const o=off;bufs.push(b);off+=b.length;return o}
 for (const p of ['pelvis','legs']) for (const [name,b] of await readSex('models/packs',p,sex)) {
  let m:any=b.mesh; const d=made.get(name.replace('-right','-left')); if(d){ m=placeMesh(d.s[sex], placement(d.r.name,sex).point); if(name.endsWith('right')) m=mirrorMesh(m) }
  bones.push({name,v:m.positions.length/3,t:m.indices.length/3,p:push(Float32Array.from(m.positions,(x:number)=>x*1000)),n:push(Float32Array.from(m.normals)),i:push(Uint32Array.from(m.indices))}) }
 const h=Buffer.from(JSON.stringify(bones)); const pad=Buffer.alloc((4-(h.length%4))%4,32); const len=Buffer.alloc(4); len.writeUInt32LE(h.length+pad.length)
 writeFileSync(`/tmp/lw/${pre}_${sex[0]}.bin`,Buffer.concat([len,h,pad,...bufs])) }
